/** A page of the add-on in a frame with its own origin, and the receiving end of its google.script calls. */
import { h } from '../html-and-svg.ts';

/** What a frame may call. */
interface FrameLinks {
  rpc(name: string, args: unknown[]): Promise<unknown>;
  close(): void;
  leave(): void;
  resize(size: { width?: number; height?: number }): void;
}

/** The sandbox flags that Google documents, without navigating the surrounding page. */
const sandbox = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ');

interface FrameMessage {
  call?: number;
  name?: string;
  args?: unknown[];
  close?: boolean;
  leave?: boolean;
  width?: number;
  height?: number;
}

async function replyTo({ call, name = '', args = [] }: FrameMessage, { rpc }: FrameLinks): Promise<object> {
  try {
    return { reply: call, value: await rpc(name, args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { reply: call, error: { name: kind, message } };
  }
}

/** The frame; removing the element from the page ends it. */
export function addOnFrame(address: string, title: string, links: FrameLinks): HTMLIFrameElement {
  const frame = h('iframe', { title, sandbox, src: address, allow: 'clipboard-read; clipboard-write' });
  const { origin } = new URL(address);
  const listen = async ({ source, data, origin: from }: MessageEvent<FrameMessage>) => {
    if (!frame.isConnected) return window.removeEventListener('message', listen);
    if (source !== frame.contentWindow || from !== origin) return;
    if (data.close) links.close();
    else if (data.leave) links.leave();
    else if (data.width || data.height) links.resize(data);
    else if (data.call !== undefined) {
      const reply = await replyTo(data, links);
      frame.contentWindow?.postMessage(reply, origin);
    }
  };
  window.addEventListener('message', listen);
  return frame;
}
