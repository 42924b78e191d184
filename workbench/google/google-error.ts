/** An exception of Google's services. */

/** What a service throws; scripts see an Error named Exception with this message. */
export class GoogleError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}
