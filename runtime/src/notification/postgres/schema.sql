-- One row for each notification that is being handled, or was handled and is still remembered.
CREATE TABLE IF NOT EXISTS wechatpay_notifications (
    id text PRIMARY KEY,
    -- The token of the claim; NULL when the notification is finished.
    claimed_by text,
    -- When the claim ends; of a finished notification, when it is forgotten.
    expires_at timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS wechatpay_notifications_expires_at ON wechatpay_notifications (expires_at);
