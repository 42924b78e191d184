/** An exception of Google's services. */

/** What a service throws; scripts see an Error named Exception with this message. */
export class GoogleError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** Thrown by name for a member of a Google class that the workbench does not play. */
export class MissingMember extends Error {
  constructor(member: string) {
    super(`${member} is not in the workbench`);
    this.name = 'MissingMember';
  }
}
