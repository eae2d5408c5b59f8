//! Prints a receipt; queries a receipt.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Prints a receipt (小票机打印).
#[wechatpay_endpoint(POST, "v3/pay-devices/printers/<device_id>/print-orders", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePrinterOrder {
    /// The printer (小票机设备号).
    pub device_id: String,
    /// The number of the receipt (打印单号).
    pub print_order_no: Option<String>,
    /// The template of the receipt (模板ID).
    pub template_id: Option<String>,
    /// Where the notification goes (回调通知地址).
    pub notify_url: Option<String>,
    /// The values of the template (变量列表).
    pub variable_list: Option<Vec<PrintVariable>>,
    /// The tables of the template (表格变量列表).
    pub table_list: Option<Vec<PrintTable>>,
}

/// A value of the template (变量).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintVariable {
    /// The name of the value (Key字段).
    pub key: Option<String>,
    /// The value (Value值字段).
    pub value: Option<String>,
}

/// A table of the template (表格变量).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintTable {
    /// The name of the value (Key字段).
    pub key: Option<String>,
    /// The rows of the table (Value值列表).
    pub row_list: Option<Vec<PrintTableRow>>,
}

/// A row of a table (值列表).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintTableRow {
    /// The values of the row (值列表).
    pub cell_list: Option<Vec<String>>,
}

/// Queries a receipt (查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/pay-devices/printers/<device_id>/print-orders/<print_order_no>",
    response = PrinterOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPrinterOrder {
    /// The printer (小票机设备号).
    pub device_id: String,
    /// The number of the receipt (打印单号).
    pub print_order_no: String,
}

/// A receipt, as it stands (打印单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrinterOrder {
    /// The number of the receipt (打印单号).
    pub print_order_no: Option<String>,
    /// The template of the receipt (模板ID).
    pub template_id: Option<String>,
    /// Where the notification goes (回调通知地址).
    pub notify_url: Option<String>,
    /// The state of the printing (打印状态).
    pub print_state: Option<PrintState>,
    /// Where the printing is, in words (打印状态描述).
    pub print_state_description: Option<String>,
    /// The values of the template (变量列表).
    pub variable_list: Option<Vec<PrintVariable>>,
    /// The tables of the template (表格变量列表).
    pub table_list: Option<Vec<PrintTable>>,
}

/// The state of the printing (打印状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PrintState {
    /// Waiting (待打印).
    #[serde(rename = "PRINT_STATE_WAIT")]
    Wait,
    /// Printed (打印成功).
    #[serde(rename = "PRINT_STATE_SUCCESS")]
    Success,
    /// It failed (打印失败).
    #[serde(rename = "PRINT_STATE_FAIL")]
    Fail,
    /// On the printer, to be printed (已缓存).
    #[serde(rename = "PRINT_STATE_CACHED")]
    Cached,
    /// A value that this version does not know.
    Other(String),
}
