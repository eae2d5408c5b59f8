-- $1 the day in Beijing. What the bill has and the shop has not, has otherwise, or the other way round.
WITH bill AS (SELECT * FROM bill_rows WHERE day = $1::text::date),
payments AS (
    SELECT out_trade_no, total FROM orders WHERE (paid_at AT TIME ZONE 'Asia/Shanghai')::date = $1::text::date
),
-- Whether a refund that crosses midnight stands in the bill of one day or of the other is not for the shop to say.
refunds_of_the_day AS (
    SELECT out_refund_no FROM refunds WHERE state = 'succeeded'
        AND (created_at AT TIME ZONE 'Asia/Shanghai')::date = $1::text::date
        AND (succeeded_at AT TIME ZONE 'Asia/Shanghai')::date = $1::text::date
)
SELECT * FROM (
    SELECT trade_state, number, CASE
        WHEN orders.out_trade_no IS NULL THEN 'the shop has no such order'
        WHEN orders.state <> 'paid' THEN 'the shop does not know that it is paid'
        WHEN orders.total <> bill.amount THEN format('the bill has %s fen, the shop %s', bill.amount, orders.total)
        WHEN orders.transaction_id <> bill.transaction_id THEN 'the shop has another number of WeChat Pay'
    END AS problem
    FROM bill LEFT JOIN orders ON orders.out_trade_no = number WHERE trade_state = 'SUCCESS'
    UNION ALL
    SELECT trade_state, number, CASE
        WHEN refunds.out_refund_no IS NULL THEN 'the shop has no such refund'
        WHEN refunds.state IN ('requested', 'refused', 'closed') THEN 'the shop does not know that it was taken'
        WHEN refunds.amount <> bill.amount THEN format('the bill has %s fen, the shop %s', bill.amount, refunds.amount)
    END
    FROM bill LEFT JOIN refunds ON refunds.out_refund_no = number WHERE trade_state = 'REFUND'
    UNION ALL
    SELECT trade_state, number, 'the shop makes no such trades' FROM bill WHERE trade_state NOT IN ('SUCCESS', 'REFUND')
    UNION ALL
    SELECT 'SUCCESS', out_trade_no, 'the bill has no such payment' FROM payments
    WHERE out_trade_no NOT IN (SELECT number FROM bill WHERE trade_state = 'SUCCESS')
    UNION ALL
    SELECT 'REFUND', out_refund_no, 'the bill has no such refund' FROM refunds_of_the_day
    WHERE out_refund_no NOT IN (SELECT number FROM bill WHERE trade_state = 'REFUND')
) AS compared WHERE problem IS NOT NULL ORDER BY trade_state, number
