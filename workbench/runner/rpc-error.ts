/** What a failure handler of google.script.run receives: a name and a message, nothing else. */

/** The failure of a server function as the page sees it. */
export class RpcError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
