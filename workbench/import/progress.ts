/** Shows the progress of the import on a terminal. */

/** Callbacks for progress. */
export interface Progress {
  file(name: string, number: number, count: number): void;
  share(share: number): void;
  done(): void;
}

const clearLine = '\r\u001b[2K';

/** One line per file; on a terminal a single line that is overwritten, and cleared at the end. */
export function progressOn(write: (text: string) => void, isTerminal: boolean): Progress {
  let line = '';
  const show = (text: string) => write(isTerminal ? `${clearLine}${text}` : '');
  return {
    file(name, number, count) {
      line = `[${number}/${count}] ${name}`;
      if (isTerminal) show(line);
      else write(`${line}\n`);
    },
    share: (share) => show(`${line} ${Math.round(share * 100)} %`),
    done: () => show(''),
  };
}
