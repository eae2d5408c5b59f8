-- $1 the notification's id, $2 for how many milliseconds it is remembered. It also forgets two notifications that are due.
WITH forgotten AS (
    DELETE FROM wechatpay_notifications WHERE id IN (
        SELECT id FROM wechatpay_notifications WHERE expires_at <= clock_timestamp() AND id <> $1
        ORDER BY expires_at LIMIT 2 FOR UPDATE SKIP LOCKED
    )
)
INSERT INTO wechatpay_notifications (id, claimed_by, expires_at)
VALUES ($1::text, NULL, clock_timestamp() + $2::bigint * interval '1 millisecond')
ON CONFLICT (id) DO UPDATE SET claimed_by = NULL, expires_at = excluded.expires_at
