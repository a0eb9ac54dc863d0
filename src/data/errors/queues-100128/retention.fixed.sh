npx wrangler queues create orders --message-retention-period-secs 86400
