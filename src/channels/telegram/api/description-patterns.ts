/** How Telegram words its refusals; the words stand in no documentation, and were read from its answers. */

// "Bad Request: message is not modified: specified new message content and reply markup are exactly the same …"
export const NOT_MODIFIED = /message is not modified/iu;

// "Bad Request: message to edit not found" · "Bad Request: message can't be edited" · "Bad Request: MESSAGE_ID_INVALID"
export const MESSAGE_GONE = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/iu;

// "Bad Request: query is too old and response timeout expired or query ID is invalid"
export const PRESS_TOO_OLD = /query is too old|query ID is invalid|QUERY_ID_INVALID/iu;

// "Bad Request: chat not found" · "Bad Request: group chat was upgraded to a supergroup chat" · "Bad Request: PEER_ID_INVALID"
// "Bad Request: not enough rights to send text messages to the chat" · "Bad Request: CHAT_WRITE_FORBIDDEN"
export const CHAT_GONE =
  /chat not found|upgraded to a supergroup|PEER_ID_INVALID|not enough rights|CHAT_(?:WRITE|RESTRICTED|SEND)|TOPIC_(?:CLOSED|DELETED)|message thread not found/iu;

// "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
export const WEBHOOK_IS_SET = /webhook is active/iu;
