/** A page of the add-on in a frame of its own origin, and the other end of its google.script. */
import { h } from '../html-and-svg.ts';

/** What a frame may ask for. */
interface FrameLinks {
  rpc(name: string, args: unknown[]): Promise<unknown>;
  close(): void;
  leave(): void;
  resize(size: { width?: number; height?: number }): void;
}

/** The flags Google documents; the page around cannot be navigated away. */
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

/** The frame; `remove` it by taking the element out of the page. */
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
