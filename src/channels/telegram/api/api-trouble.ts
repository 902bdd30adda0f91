import { GrammyError, HttpError } from 'grammy';
import {
  CHAT_GONE,
  MESSAGE_GONE,
  NOT_MODIFIED,
  PRESS_TOO_OLD,
  WEBHOOK_IS_SET,
} from './description-patterns.ts';

/** What kept a request from being done, as far as it decides what to do next. Holds no address: that has the token in it. */
export type ApiTrouble =
  /** Nothing came back: a dead network, a dead proxy, an answer that is none. `code` is the system's ("ECONNREFUSED"). */
  | { readonly kind: 'network'; readonly code: string }
  | { readonly kind: 'server'; readonly status: number }
  | { readonly kind: 'flood'; readonly retryAfterSeconds: number }
  /** Another program asks for the updates of the same bot. */
  | { readonly kind: 'conflict'; readonly isWebhook: boolean }
  /** The token is wrong or was revoked. */
  | { readonly kind: 'unauthorized' }
  /** The chat cannot be written to, now and later. */
  | { readonly kind: 'chat-gone'; readonly status: number; readonly description: string }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'message-gone' }
  | { readonly kind: 'press-too-old' }
  /** The request itself was refused: our own bug. */
  | { readonly kind: 'refused'; readonly status: number; readonly description: string }
  /** No answer of the API at all: our own bug. */
  | { readonly kind: 'bug'; readonly name: string };

/** A 429 without its time: never seen, but not promised either. */
const DEFAULT_RETRY_SECONDS = 5;

/** Reads what a call of the API threw. */
export function apiTroubleOf(error: unknown): ApiTrouble {
  if (error instanceof HttpError) return { kind: 'network', code: codeOf(error.error) };
  if (error instanceof GrammyError) return refusalOf(error);
  return { kind: 'bug', name: error instanceof Error ? error.name : typeof error };
}

function refusalOf({ error_code: status, description, parameters }: GrammyError): ApiTrouble {
  if (status >= 500) return { kind: 'server', status };
  switch (status) {
    case 401:
    case 404:
      return { kind: 'unauthorized' };
    case 403:
      return { kind: 'chat-gone', status, description };
    case 409:
      return { kind: 'conflict', isWebhook: WEBHOOK_IS_SET.test(description) };
    case 429:
      return { kind: 'flood', retryAfterSeconds: parameters.retry_after ?? DEFAULT_RETRY_SECONDS };
    default:
      return badRequestOf(status, description);
  }
}

function badRequestOf(status: number, description: string): ApiTrouble {
  if (NOT_MODIFIED.test(description)) return { kind: 'not-modified' };
  if (MESSAGE_GONE.test(description)) return { kind: 'message-gone' };
  if (PRESS_TOO_OLD.test(description)) return { kind: 'press-too-old' };
  if (CHAT_GONE.test(description)) return { kind: 'chat-gone', status, description };
  return { kind: 'refused', status, description };
}

/** The code of the system's error, of the one behind it, or the error's name. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}
