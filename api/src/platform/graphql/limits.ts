/** What one client may ask of the API at once, on either transport. */

export const QUERY_LIMITS = {
  /** Words and signs of a document. */
  tokens: 1_500,
  depth: 16,
  aliases: 20,
  directives: 8,
  /** Fields that an answer can have at most, as estimated before it is computed. */
  cost: 30_000,
  /** Selections looked at for that estimate, fragments repeated. */
  countedSelections: 5_000,
} as const;

/** A body of JSON over HTTP (bytes). */
export const BODY_LIMIT = 256 * 1024;

export const SOCKET_LIMITS = {
  /** One message over the websocket (bytes). */
  message: 64 * 1024,
  subscriptions: 20,
  /** From opening the socket to the message that begins the conversation (milliseconds). */
  greetingMs: 5_000,
  keepAliveMs: 12_000,
  /** How often a long conversation is asked again who it is with (milliseconds). */
  checkedAgainMs: 5 * 60_000,
  /** Between asking a socket to close and cutting it (milliseconds). */
  farewellMs: 2_000,
} as const;
