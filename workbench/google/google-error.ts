/** Errors of service calls: Google's exceptions, and members that the workbench does not play. */

/** What a service throws; scripts see an Error named Exception with this message. */
export class GoogleError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** Thrown for a member of a Google class that the workbench does not play; the message names it. */
export class MissingMember extends Error {
  constructor(member: string) {
    super(`${member} is not in the workbench`);
    this.name = 'MissingMember';
  }
}
