-- Everything the shop keeps. Amounts are fen. Running it again changes nothing.
SELECT pg_advisory_xact_lock(hashtextextended('wechatpay_shop', 0));
CREATE TABLE IF NOT EXISTS products (
    sku text PRIMARY KEY,
    -- With the quantity behind it, at most 127 bytes: WeChat Pay's limit of a description.
    name text NOT NULL CHECK (octet_length(name) BETWEEN 1 AND 120),
    price bigint NOT NULL CHECK (price BETWEEN 1 AND 100000000)
);
-- Written by your login: wx.login and code2Session in a mini program. Only digests of the tokens are kept.
CREATE TABLE IF NOT EXISTS sessions (
    token_sha256 bytea PRIMARY KEY,
    openid text NOT NULL,
    staff boolean NOT NULL DEFAULT false,
    expires_at timestamptz NOT NULL
);
CREATE TABLE IF NOT EXISTS orders (
    out_trade_no text PRIMARY KEY,
    openid text NOT NULL,
    description text NOT NULL,
    total bigint NOT NULL CHECK (total > 0),
    way text NOT NULL CHECK (way IN ('jsapi', 'native')),
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'paid', 'closed')),
    expires_at timestamptz NOT NULL,
    transaction_id text UNIQUE,
    paid_at timestamptz,
    CHECK ((state = 'paid') = (paid_at IS NOT NULL AND transaction_id IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS orders_pending ON orders (expires_at) WHERE state = 'pending';
CREATE INDEX IF NOT EXISTS orders_paid_at ON orders (paid_at);
CREATE TABLE IF NOT EXISTS refunds (
    out_refund_no text PRIMARY KEY,
    out_trade_no text NOT NULL REFERENCES orders,
    amount bigint NOT NULL CHECK (amount > 0),
    reason text NOT NULL,
    -- `requested`: written down here, and nobody knows yet whether WeChat Pay has it. `refused`: WeChat Pay does not have it.
    state text NOT NULL DEFAULT 'requested'
        CHECK (state IN ('requested', 'processing', 'abnormal', 'succeeded', 'closed', 'refused')),
    refund_id text UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    succeeded_at timestamptz
);
CREATE INDEX IF NOT EXISTS refunds_of_order ON refunds (out_trade_no);
CREATE INDEX IF NOT EXISTS refunds_open ON refunds (created_at) WHERE state IN ('requested', 'processing');
-- The rows of WeChat Pay's trade bills. `trade_state`: SUCCESS is a payment, REFUND a refund.
CREATE TABLE IF NOT EXISTS bill_rows (
    day date NOT NULL,
    trade_state text NOT NULL,
    number text NOT NULL,
    transaction_id text NOT NULL,
    amount bigint NOT NULL,
    PRIMARY KEY (day, trade_state, number)
);
