/**
 * Connections between our own processes are given up by the client, well before the server would: one that is closed there just as it is used
 * again here loses the request.
 */
export const serverKeepAliveMs = 65_000;

/** For an undici pool. The maximum too: else the time the server announces would count. */
export const clientKeepAlive = { keepAliveTimeout: 30_000, keepAliveMaxTimeout: 30_000 } as const;
