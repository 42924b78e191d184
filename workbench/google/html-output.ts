/** HtmlService.HtmlOutput: a page that can be shown. */

/** A page that can be shown; the title in its own head is ignored. */
export class HtmlOutput {
  readonly inside = {
    content: '',
    title: null as string | null,
    width: null as number | null,
    height: null as number | null,
  };

  constructor(content = '') {
    this.inside.content = content;
  }

  getContent() {
    return this.inside.content;
  }

  setContent(content: string) {
    this.inside.content = content;
    return this;
  }

  append(content: string) {
    this.inside.content += content;
    return this;
  }

  clear() {
    return this.setContent('');
  }

  getTitle() {
    return this.inside.title;
  }

  setTitle(title: string) {
    this.inside.title = title;
    return this;
  }

  // A sidebar stays 300 pixels wide whatever is set here.
  setWidth(width: number | null) {
    this.inside.width = width;
    return this;
  }

  getWidth() {
    return this.inside.width;
  }

  setHeight(height: number | null) {
    this.inside.height = height;
    return this;
  }

  getHeight() {
    return this.inside.height;
  }

  addMetaTag(_name: string, _content: string) {
    return this;
  }

  setSandboxMode(_mode: unknown) {
    return this;
  }

  setXFrameOptionsMode(_mode: unknown) {
    return this;
  }
}
