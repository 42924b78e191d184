/** Tells on a terminal how far the import is. */

/** What hears of the progress. */
export interface Progress {
  file(name: string, number: number, count: number): void;
  share(share: number): void;
  done(): void;
}

const clearLine = '\r\u001b[2K';

/** A line per file; on a terminal one line that is written over and cleared when the file is done. */
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
