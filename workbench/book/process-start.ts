/** Tells a process from a later one with the same process id. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process of this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time in ticks and the id of the machine's boot; '' for a zombie process. */
function startOnLinux(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return state === 'Z' || state === 'X' ? '' : `${fields[18]}@${boot}`;
}

function asked(command: string, ...args: string[]): string {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  return execFileSync(command, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
}

function startElsewhere(pid: number): string {
  const output =
    process.platform === 'win32'
      ? asked('powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`)
      : asked('ps', '-o', 'lstart=', '-p', String(pid));
  return output.trim().replace(/\s+/g, '-');
}

/** When a process started, as an opaque text to compare; '' if it does not run or the system does not tell. */
export function processStart(pid: number): string {
  try {
    return process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
  } catch {
    return '';
  }
}
