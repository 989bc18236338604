import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import { isRecord } from './settings.ts';

/** The document that a request is about; an answer of -32602 where it names none. */
export function documentUri(params: unknown): string {
  const { textDocument } = isRecord(params) ? params : {};
  const { uri } = isRecord(textDocument) ? textDocument : {};
  if (typeof uri === 'string') return uri;
  throw new ResponseError(ErrorCodes.InvalidParams, 'A request without a document');
}

/** The position that a request is about; one outside the text is moved into it later, but it must be one. */
export function position(params: unknown): Position {
  const { position: sent } = isRecord(params) ? params : {};
  if (isPosition(sent)) return sent;
  throw new ResponseError(ErrorCodes.InvalidParams, 'A request without a position');
}

/** The positions that a request is about. */
export function positions(params: unknown): readonly Position[] {
  const { positions: sent } = isRecord(params) ? params : {};
  if (Array.isArray(sent) && sent.every(isPosition)) return sent;
  throw new ResponseError(ErrorCodes.InvalidParams, 'A request without positions');
}

export function requireRange(params: unknown): void {
  const { range } = isRecord(params) ? params : {};
  const { start, end } = isRecord(range) ? range : {};
  if (isPosition(start) && isPosition(end)) return;
  throw new ResponseError(ErrorCodes.InvalidParams, 'A request without a range');
}

function isPosition(value: unknown): value is Position {
  const { line, character } = isRecord(value) ? value : {};
  return typeof line === 'number' && typeof character === 'number';
}

/**
 * Lets every message that has already arrived be handled first, so that a request which was withdrawn or
 * overtaken meanwhile need not be answered. Throws -32800 where it was withdrawn.
 */
export async function letOthersPass(token: CancellationToken): Promise<void> {
  await new Promise(resolve => setTimeout(resolve));
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Withdrawn');
}

/** Wraps a handler so that what it throws by mistake is logged, and takes nothing else with it. */
export type Safely = <P extends unknown[], R>(
  handler: (...params: P) => R | Promise<R>,
) => (...params: P) => Promise<R>;

/**
 * A handler that cannot take the server down with it. What it throws on purpose is its answer; anything else is
 * answered with -32603, and `report` is given the error, whose message may hold the text of an article.
 */
export function guarded<P extends unknown[], R>(
  handler: (...params: P) => R | Promise<R>,
  report: (error: unknown) => void,
): (...params: P) => Promise<R> {
  return async (...params) => {
    try {
      return await handler(...params);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      report(error);
      throw new ResponseError(ErrorCodes.InternalError, 'Namedesk could not answer; its log says more');
    }
  };
}
