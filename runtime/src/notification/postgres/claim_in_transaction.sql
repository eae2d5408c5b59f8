-- $1 the notification's id, $2 for how many milliseconds it is remembered. The row is visible to others, and the advisory lock released,
-- when the transaction is committed. Each claim also forgets two notifications that are due; not in a stricter transaction, which would
-- fail if another one forgets the same.
WITH forgotten AS (
    DELETE FROM wechatpay_notifications WHERE id IN (
        SELECT id FROM wechatpay_notifications
        WHERE expires_at <= clock_timestamp() AND id <> $1 AND current_setting('transaction_isolation') = 'read committed'
        ORDER BY expires_at LIMIT 2 FOR UPDATE SKIP LOCKED
    )
), mine AS (
    INSERT INTO wechatpay_notifications AS notification (id, claimed_by, expires_at)
    SELECT $1::text, NULL, clock_timestamp() + $2::bigint * interval '1 millisecond'
    WHERE pg_try_advisory_xact_lock(hashtextextended('wechatpay_notifications ' || $1::text, 0))
    ON CONFLICT (id) DO UPDATE SET claimed_by = NULL, expires_at = excluded.expires_at
    WHERE notification.expires_at <= clock_timestamp()
    RETURNING id
)
SELECT CASE
    WHEN EXISTS (SELECT FROM mine) THEN 'mine'
    WHEN EXISTS (SELECT FROM wechatpay_notifications WHERE id = $1 AND claimed_by IS NULL) THEN 'finished'
    ELSE 'held'
END
