/** Sends the parts of one table one after the other and joins their answers. */
import type { ImportReply, Receipt } from '../../src/apps-script/server/messages.ts';
import { addReceipts } from '../parse/add-receipts.ts';
import type { UploadPart } from '../parse/upload-parts.ts';

interface Sending {
  readonly parts: readonly UploadPart[];
  call(part: UploadPart): Promise<ImportReply>;
  /** Called with the number (from 1) of the part that is about to be sent. */
  onPart(part: number): void;
  isCancelled(): boolean;
}

/** The answer for the whole table, or how many parts were written when the person cancelled. */
export type Sent = ImportReply | { readonly status: 'cancelled'; readonly part: number };

function joined(before: Receipt | undefined, receipt: Receipt): Receipt {
  return before ? addReceipts(before, receipt) : receipt;
}

/** Stops at the first part that is not imported and returns the answer to it. */
export async function sendParts({ parts, call, onPart, isCancelled }: Sending): Promise<Sent> {
  let receipt: Receipt | undefined;
  for (const [index, part] of parts.entries()) {
    if (isCancelled()) return { status: 'cancelled', part: index };
    onPart(index + 1);
    const reply = await call(part);
    if (reply.status !== 'imported') return reply;
    receipt = joined(receipt, reply.receipt);
  }
  return { status: 'imported', receipt: receipt as Receipt };
}
