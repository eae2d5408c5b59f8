-- $1 the notification's id, $2 the claim's token, $3 the lease in milliseconds. Nothing is written without the advisory lock, which a
-- claim in an open transaction holds.
WITH mine AS (
    INSERT INTO wechatpay_notifications AS notification (id, claimed_by, expires_at)
    SELECT $1::text, $2::text, clock_timestamp() + $3::bigint * interval '1 millisecond'
    WHERE pg_try_advisory_xact_lock(hashtextextended('wechatpay_notifications ' || $1::text, 0))
    ON CONFLICT (id) DO UPDATE SET claimed_by = excluded.claimed_by, expires_at = excluded.expires_at
    WHERE notification.expires_at <= clock_timestamp()
    RETURNING id
)
SELECT CASE
    WHEN EXISTS (SELECT FROM mine) THEN 'mine'
    WHEN EXISTS (SELECT FROM wechatpay_notifications WHERE id = $1 AND claimed_by IS NULL) THEN 'finished'
    ELSE 'held'
END
