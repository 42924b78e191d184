/** Base.User: whoever runs the script. */

/** A user; `inside` is the address. */
export class User {
  readonly inside: string;

  constructor(email: string) {
    this.inside = email;
  }

  getEmail() {
    return this.inside;
  }
}
