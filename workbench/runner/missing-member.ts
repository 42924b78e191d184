/** The workbench's own admission that it does not play something Google has. */

/** Thrown by name for a member of a Google class that the workbench does not play. */
export class MissingMember extends Error {
  constructor(member: string) {
    super(`${member} is not in the workbench`);
    this.name = 'MissingMember';
  }
}
