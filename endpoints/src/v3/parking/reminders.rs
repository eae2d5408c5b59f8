//! The calls below `v3/parking/reminders`.

pub mod application;
pub mod applications;
pub mod entry;
pub mod exit;
pub mod ext_payment;
pub mod parking_fee;
pub mod parking_lot;
pub mod payment;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The kind of car park (停车场类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingLotType {
    /// Not known (未知).
    #[serde(rename = "PARKING_LOT_TYPE_UNKNOWN")]
    Unknown,
    /// A shopping district (商圈).
    #[serde(rename = "PARKING_LOT_TYPE_BUSINESS_DISTRICT")]
    BusinessDistrict,
    /// An office building (写字楼).
    #[serde(rename = "PARKING_LOT_TYPE_OFFICE_BUILDING")]
    OfficeBuilding,
    /// A station or an airport (交通枢纽).
    #[serde(rename = "PARKING_LOT_TYPE_TRANSPORTATION_HUB")]
    TransportationHub,
    /// A residential area (住宅区).
    #[serde(rename = "PARKING_LOT_TYPE_RESIDENTIAL_AREA")]
    ResidentialArea,
    /// A park (园区).
    #[serde(rename = "PARKING_LOT_TYPE_PARK_AREA")]
    ParkArea,
    /// Another public place (其他公共设施).
    #[serde(rename = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY")]
    OtherPublicFacility,
    /// A value that this version does not know.
    Other(String),
}

/// How a car park charges (收费规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingChargingRule {
    /// The kind of the rule of the fees (收费规则类型).
    pub rule_type: Option<ParkingRuleType>,
    /// How the fee is limited (收费金额限制类型).
    pub fee_limit_type: Option<ParkingFeeLimitType>,
    /// The cycle by which the fee is reckoned (计费周期类型).
    pub daily_limit_type: Option<ParkingDailyLimitType>,
    /// How less than an hour is rounded (不满一小时取整方式).
    pub time_rounding_type: Option<ParkingTimeRoundingType>,
    /// How long parking is free after the car came in, in minutes (入场免费时间).
    pub free_entry_duration: Option<i64>,
    /// How long the car may take to leave after the payment, in minutes (出场免费时间).
    pub free_exit_duration: Option<i64>,
    /// The fees by fixed spans (固定间隔收费规则).
    pub fixed_interval_rule: Option<Vec<ParkingFixedIntervalRule>>,
    /// The fees by the length of the stay (时长分段收费规则).
    pub duration_segment_rule: Option<Vec<ParkingDurationSegmentRule>>,
    /// The fees by the entry (按次收费规则).
    pub pre_entry_rule: Option<Vec<ParkingPerEntryRule>>,
    /// Which days the rule holds on (节假日模式).
    pub holiday_mode: Option<ParkingHolidayMode>,
    /// How the limit adds up (累计限额模式).
    pub aggregate_limit_mode: Option<ParkingAggregateLimitMode>,
    /// When the first span begins to count (首次计费时间模式).
    pub first_charge_time_mode: Option<ParkingFirstChargeTimeMode>,
}

/// The kind of the rule of the fees (收费规则类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingRuleType {
    /// Not known (未知).
    #[serde(rename = "CHARGING_RULE_UNKNOWN")]
    Unknown,
    /// By fixed spans (固定间隔).
    #[serde(rename = "CHARGING_RULE_FIXED_INTERVAL")]
    FixedInterval,
    /// By the length of the stay (时长分段).
    #[serde(rename = "CHARGING_RULE_SEGMENT")]
    Segment,
    /// By the entry (按次).
    #[serde(rename = "CHARGING_RULE_PER_ENTRY")]
    PerEntry,
    /// A value that this version does not know.
    Other(String),
}

/// How the fee is limited (收费金额限制类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingFeeLimitType {
    /// Not known (未知).
    #[serde(rename = "FEE_LIMIT_UNKNOWN")]
    Unknown,
    /// By a sum (累计).
    #[serde(rename = "FEE_LIMIT_AGGREGATE")]
    Aggregate,
    /// By the stay (单次).
    #[serde(rename = "FEE_LIMIT_SINGLE")]
    Single,
    /// A value that this version does not know.
    Other(String),
}

/// The cycle by which the fee is reckoned (计费周期类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingDailyLimitType {
    /// Not known (未知).
    #[serde(rename = "DAILY_LIMIT_UNKNOWN")]
    Unknown,
    /// By 24 hours (24小时).
    #[serde(rename = "DAILY_LIMIT_ROLLING_24H")]
    Rolling24h,
    /// By the day of the calendar (自然日).
    #[serde(rename = "DAILY_LIMIT_CALENDAR_DAY")]
    CalendarDay,
    /// A value that this version does not know.
    Other(String),
}

/// How less than an hour is rounded (不满一小时取整方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingTimeRoundingType {
    /// Not known (未知).
    #[serde(rename = "TIME_ROUND_UNKNOWN")]
    Unknown,
    /// Down (向下取整).
    #[serde(rename = "TIME_ROUND_DOWN")]
    Down,
    /// Up (向上取整).
    #[serde(rename = "TIME_ROUND_UP")]
    Up,
    /// A value that this version does not know.
    Other(String),
}

/// Fees by fixed spans (固定间隔收费规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingFixedIntervalRule {
    /// The kind of day (日期类型).
    pub day_type: Option<ParkingDayType>,
    /// When the span begins (时段开始时间).
    #[wechatpay(len = 0..=5)]
    pub start_time: Option<String>,
    /// When the span ends (时段结束时间).
    #[wechatpay(len = 0..=5)]
    pub end_time: Option<String>,
    /// The kind of vehicle (车辆类型).
    pub vehicle_type: Option<ParkingVehicleType>,
    /// The kind of number plate (车牌类型).
    pub plate_type: Option<ParkingPlateType>,
    /// How long the first span is (首段收费时长).
    pub first_duration: Option<i64>,
    /// The fee of the first span, in fen (首段收费金额).
    pub first_amount: Option<i64>,
    /// How long each further span is (间隔收费时长).
    pub interval_duration: Option<i64>,
    /// The fee of each further span, in fen (间隔收费金额).
    pub interval_amount: Option<i64>,
    /// The most that further spans cost, in fen (间隔时段收费封顶).
    pub interval_max_amount: Option<i64>,
    /// The most that a day costs, in fen (单日最大收款金额).
    pub max_fee_per_day: Option<i64>,
    /// How the free time counts (免费时段收取模式).
    pub free_period_charging_mode: Option<ParkingFreePeriodChargingMode>,
    /// How the free time is reckoned (免费时段计算方式).
    pub free_period_calculation_mode: Option<ParkingFreePeriodCalculationMode>,
    /// Whether cars on new energy park for free (新能源是否免停).
    pub is_green_vehicle_free_parking: Option<bool>,
    /// How the first span is charged (首段收费模式).
    pub first_duration_mode: Option<ParkingFirstDurationMode>,
}

/// The days that a rule holds on (日期类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingDayType {
    /// Not known (未知).
    #[serde(rename = "DAY_TYPE_UNKNOWN")]
    Unknown,
    /// Working days (工作日).
    #[serde(rename = "DAY_TYPE_WEEKDAY")]
    Weekday,
    /// Holidays (节假日).
    #[serde(rename = "DAY_TYPE_HOLIDAY")]
    Holiday,
    /// All days (全部).
    #[serde(rename = "DAY_TYPE_ALL_DAY")]
    AllDay,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of car (车辆类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingVehicleType {
    /// Not known (未知).
    #[serde(rename = "VEHICLE_TYPE_UNKNOWN")]
    Unknown,
    /// A small car (小型车).
    #[serde(rename = "VEHICLE_TYPE_SMALL")]
    Small,
    /// A large car (大型车).
    #[serde(rename = "VEHICLE_TYPE_LARGE")]
    Large,
    /// A very large car (超大型车).
    #[serde(rename = "VEHICLE_TYPE_EXTRA_LARGE")]
    ExtraLarge,
    /// Any car (全部).
    #[serde(rename = "VEHICLE_TYPE_ALL_TYPE")]
    AllType,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of customer that a number plate is (车牌类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingPlateType {
    /// Not known (未知).
    #[serde(rename = "PLATE_TYPE_UNKNOWN")]
    Unknown,
    /// A guest (临时车).
    #[serde(rename = "PLATE_TYPE_TEMPORARY")]
    Temporary,
    /// Paid by the month (月租车).
    #[serde(rename = "PLATE_TYPE_MONTHLY")]
    Monthly,
    /// Free (免费车).
    #[serde(rename = "PLATE_TYPE_FREE")]
    Free,
    /// Paid beforehand (储值车).
    #[serde(rename = "PLATE_TYPE_PREPAID")]
    Prepaid,
    /// Others (其他).
    #[serde(rename = "PLATE_TYPE_OTHERS")]
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// How the free time counts (免费时段收取模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingFreePeriodChargingMode {
    /// Not known (未知).
    #[serde(rename = "FREE_PERIOD_CHARGING_UNKNOWN")]
    Unknown,
    /// Once each entry (每次入场).
    #[serde(rename = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY")]
    OncePerEntry,
    /// Once in 24 hours (每24小时).
    #[serde(rename = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS")]
    OncePer24Hours,
    /// Once a day of the calendar (每自然日).
    #[serde(rename = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY")]
    OncePerCalendarDay,
    /// By a sum (累计额度).
    #[serde(rename = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION")]
    CumulativeQuotaCalculation,
    /// A value that this version does not know.
    Other(String),
}

/// How the free time is reckoned (免费时段计算方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingFreePeriodCalculationMode {
    /// Not known (未知).
    #[serde(rename = "FREE_PERIOD_CAL_UNKNOWN")]
    Unknown,
    /// Together with the stay (同时开始).
    #[serde(rename = "FREE_PERIOD_CAL_CONCURRENT_START")]
    ConcurrentStart,
    /// Before the stay (先后开始).
    #[serde(rename = "FREE_PERIOD_CAL_SEQUENTIAL_START")]
    SequentialStart,
    /// A value that this version does not know.
    Other(String),
}

/// How the first span is charged (首段收费模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingFirstDurationMode {
    /// Not known (未知).
    #[serde(rename = "FIRST_DURATION_MODE_UNKNOWN")]
    Unknown,
    /// The first span of the stay alone (仅首段).
    #[serde(rename = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION")]
    OnlyFirstDuration,
    /// The first span each time (每次首段).
    #[serde(rename = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION")]
    EveryFirstDuration,
    /// A value that this version does not know.
    Other(String),
}

/// Fees by the length of the stay (时长分段收费规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingDurationSegmentRule {
    /// The kind of day (日期类型).
    pub day_type: Option<ParkingDayType>,
    /// When the span begins (时段开始时间).
    #[wechatpay(len = 0..=5)]
    pub start_time: Option<String>,
    /// When the span ends (时段结束时间).
    #[wechatpay(len = 0..=5)]
    pub end_time: Option<String>,
    /// The kind of vehicle (车辆类型).
    pub vehicle_type: Option<ParkingVehicleType>,
    /// The kind of number plate (车牌类型).
    pub plate_type: Option<ParkingPlateType>,
    /// How the fee is reckoned (收费模式).
    pub charge_mode: Option<ParkingChargeMode>,
    /// From how long a stay on the fee holds (停车时长起始).
    pub duration_from: Option<i64>,
    /// Up to how long a stay the fee holds (停车时长结束).
    pub duration_to: Option<i64>,
    /// The fixed fee, in fen (固定收费金额).
    pub fixed_amount: Option<i64>,
    /// How long the span is (间隔时段).
    pub interval_min: Option<i64>,
    /// The fee of each further span, in fen (间隔收费金额).
    pub interval_amount: Option<i64>,
    /// The most that further spans cost, in fen (间隔时段收费封顶).
    pub interval_max_amount: Option<i64>,
    /// The most that a day costs, in fen (单日最大收款金额).
    pub max_fee_per_day: Option<i64>,
}

/// How the fee is reckoned (收费模式).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingChargeMode {
    /// Not known (未知).
    Unknown,
    /// By spans (按间隔).
    Interval,
    /// Once (一次性).
    OneTime,
    /// A value that this version does not know.
    Other(String),
}

/// Fees by the entry (按次收费规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingPerEntryRule {
    /// The kind of day (日期类型).
    pub day_type: Option<ParkingDayType>,
    /// When the span begins (时段开始时间).
    #[wechatpay(len = 0..=5)]
    pub start_time: Option<String>,
    /// When the span ends (时段结束时间).
    #[wechatpay(len = 0..=5)]
    pub end_time: Option<String>,
    /// The kind of vehicle (车辆类型).
    pub vehicle_type: Option<ParkingVehicleType>,
    /// The kind of number plate (车牌类型).
    pub plate_type: Option<ParkingPlateType>,
    /// The fee, in fen (收费金额).
    pub amount: Option<i64>,
    /// The most that a day costs, in fen (单日最大收款金额).
    pub max_fee_per_day: Option<i64>,
}

/// Which days the rule holds on (节假日模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingHolidayMode {
    /// Not known (未知).
    #[serde(rename = "HOLIDAY_MODE_UNKNOWN")]
    Unknown,
    /// Public holidays (法定节假日).
    #[serde(rename = "HOLIDAY_MODE_LEGAL_MODY")]
    LegalMody,
    /// Weekends of the calendar (自然周末).
    #[serde(rename = "HOLIDAY_MODE_CALENDAR_MODY")]
    CalendarMody,
    /// Days on which banks are closed (金融节假日).
    #[serde(rename = "HOLIDAY_MODE_FINANCIAL_MODY")]
    FinancialMody,
    /// A value that this version does not know.
    Other(String),
}

/// How the limit adds up (累计限额模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingAggregateLimitMode {
    /// Not known (未知).
    #[serde(rename = "AGGREGATE_LIMIT_MODE_UNKNOWN")]
    Unknown,
    /// As usual (正常).
    #[serde(rename = "AGGREGATE_LIMIT_MODE_NORMAL")]
    Normal,
    /// The least (最小).
    #[serde(rename = "AGGREGATE_LIMIT_MODE_MIN")]
    Min,
    /// A value that this version does not know.
    Other(String),
}

/// When the first span begins to count (首次计费时间模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingFirstChargeTimeMode {
    /// Not known (未知).
    #[serde(rename = "FIRST_CHARGE_TIME_MODE_UNKNOWN")]
    Unknown,
    /// When the car comes in (入场).
    #[serde(rename = "FIRST_CHARGE_TIME_MODE_ENTER")]
    Enter,
    /// After the free time (免费时段后).
    #[serde(rename = "FIRST_CHARGE_TIME_MODE_AFTER_FREE")]
    AfterFree,
    /// A value that this version does not know.
    Other(String),
}

/// The application of a car park (停车场进件申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingLotApplicationDetails {
    /// The number of the application (停车场进件审核单号).
    #[wechatpay(len = 0..=64)]
    pub parking_lot_audit_no: Option<String>,
    /// The state of the review (审核状态).
    pub audit_status: Option<ParkingAuditStatus>,
    /// When it was submitted (提交时间).
    pub submit_time: Option<i64>,
    /// The car park (停车场信息).
    pub parking_lot: Option<AppliedParkingLot>,
    /// What the review found (审核意见).
    pub audit_comment: Option<ParkingLotAuditComment>,
}

/// The state of the review (审核状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingAuditStatus {
    /// Not known (未知).
    #[serde(rename = "AUDIT_STATUS_UNKNOWN")]
    Unknown,
    /// Under review (审核中).
    #[serde(rename = "AUDIT_STATUS_PENDING")]
    Pending,
    /// Withdrawn (已撤回).
    #[serde(rename = "AUDIT_STATUS_WITHDRAWN")]
    Withdrawn,
    /// Accepted (审核通过).
    #[serde(rename = "AUDIT_STATUS_APPROVED")]
    Approved,
    /// Rejected (审核驳回).
    #[serde(rename = "AUDIT_STATUS_REJECTED")]
    Rejected,
    /// A value that this version does not know.
    Other(String),
}

/// A car park, as it was applied for (停车场信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedParkingLot {
    /// What the car park is called (停车场名称).
    #[wechatpay(len = 0..=128)]
    pub parking_lot_name: Option<String>,
    /// The merchant's number of the car park (商户停车场ID).
    #[wechatpay(len = 0..=64)]
    pub out_parking_lot_id: Option<String>,
    /// The address of the car park (停车场地址).
    #[wechatpay(len = 0..=256)]
    pub parking_lot_address: Option<String>,
    /// The longitude of the car park (停车场经度).
    #[wechatpay(len = 0..=16)]
    pub longitude: Option<String>,
    /// The latitude of the car park (停车场纬度).
    #[wechatpay(len = 0..=16)]
    pub latitude: Option<String>,
    /// The kind of car park (停车场类型).
    pub parking_lot_type: Option<ParkingLotType>,
    /// The telephone number of the customer service (客服联系电话).
    #[wechatpay(len = 0..=20)]
    pub phone_number: Option<String>,
    /// The picture of the board that shows the fees (收费告示牌url).
    #[wechatpay(len = 0..=512)]
    pub parking_sign_url: Option<String>,
    /// The words in which the car park's offers are described (停车场优惠文案).
    #[wechatpay(len = 0..=128)]
    pub notification_text_list: Option<Vec<String>>,
    /// The mini program in which the user pays (商家支付小程序appid).
    #[wechatpay(len = 0..=32)]
    pub payment_mini_prog_appid: Option<String>,
    /// The page of the mini program on which the user pays (商家支付路径).
    #[wechatpay(len = 0..=256)]
    pub payment_path: Option<String>,
    /// The mini program that shows the stay (商家停车订单小程序appid).
    #[wechatpay(len = 0..=32)]
    pub parking_order_mini_prog_appid: Option<String>,
    /// The page of the mini program that shows the stay (商家停车订单路径).
    #[wechatpay(len = 0..=256)]
    pub parking_order_path: Option<String>,
    /// How the car park charges (收费规则).
    pub charging_rule: Option<ParkingChargingRule>,
}

/// What the review found (审核意见).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingLotAuditComment {
    /// The fields that the review found something about (审核字段).
    pub fields: Option<Vec<ParkingLotAuditedField>>,
    /// What to improve (改进建议).
    #[wechatpay(len = 0..=512)]
    pub recommendation: Option<String>,
}

/// A field that the review found something about (审核字段).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingLotAuditedField {
    /// The name of the field (字段名).
    #[wechatpay(len = 0..=128)]
    pub field: Option<String>,
    /// What the review found (审核意见).
    #[wechatpay(len = 0..=512)]
    pub comment: Option<String>,
}

/// The colour of a number plate (车牌颜色).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingLotPlateColor {
    /// Not known (未知).
    #[serde(rename = "PLATE_COLOR_UNKNOWN")]
    Unknown,
    /// Blue (蓝色).
    #[serde(rename = "PLATE_COLOR_BLUE")]
    Blue,
    /// Yellow (黄色).
    #[serde(rename = "PLATE_COLOR_YELLOW")]
    Yellow,
    /// Black (黑色).
    #[serde(rename = "PLATE_COLOR_BLACK")]
    Black,
    /// White (白色).
    #[serde(rename = "PLATE_COLOR_WHITE")]
    White,
    /// Green (绿色).
    #[serde(rename = "PLATE_COLOR_GREEN")]
    Green,
    /// Yellow and green (黄绿色).
    #[serde(rename = "PLATE_COLOR_YELLOW_GREEN")]
    YellowGreen,
    /// Yellow, of farm vehicles (农用黄色).
    #[serde(rename = "PLATE_COLOR_AGRICULTURAL_YELLOW")]
    AgriculturalYellow,
    /// Another colour (其他).
    #[serde(rename = "PLATE_COLOR_OTHER")]
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the payment (支付状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingPayState {
    /// Not known (未知).
    #[serde(rename = "PAY_STATUS_UNKNOWN")]
    Unknown,
    /// Not paid (未支付).
    #[serde(rename = "PAY_STATUS_UNPAID")]
    Unpaid,
    /// Paid (已支付).
    #[serde(rename = "PAY_STATUS_PAID")]
    Paid,
    /// A value that this version does not know.
    Other(String),
}

/// How it was paid (支付类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingPayType {
    /// Not known (未知).
    #[serde(rename = "PAY_TYPE_UNKNOWN")]
    Unknown,
    /// With WeChat Pay (微信支付).
    #[serde(rename = "PAY_TYPE_WXPAY")]
    Wxpay,
    /// In another way (其他).
    #[serde(rename = "PAY_TYPE_OTHERS")]
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// How it was paid (支付渠道).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingPayChannel {
    /// Not known (未知).
    #[serde(rename = "PAY_CHANNEL_UNKNOWN")]
    Unknown,
    /// Out of WeChat Pay's message (微信支付消息).
    #[serde(rename = "PAY_CHANNEL_WECHAT_PAY_NOTIF")]
    WechatPayNotif,
    /// By a QR code (扫码).
    #[serde(rename = "PAY_CHANNEL_SCAN_QRCODE")]
    ScanQrcode,
    /// Out of an official account (公众号).
    #[serde(rename = "PAY_CHANNEL_OFFICIAL_ACCOUNT")]
    OfficialAccount,
    /// Out of the merchant's mini program (商家小程序).
    #[serde(rename = "PAY_CHANNEL_MCH_MINI_PROG")]
    MchMiniProg,
    /// In another way (其他).
    #[serde(rename = "PAY_CHANNEL_OTHERS")]
    Others,
    /// A value that this version does not know.
    Other(String),
}
