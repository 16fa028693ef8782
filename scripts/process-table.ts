import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One running process: its parent, its group, the moment it was born (opaque) and its memory in bytes. */
export type Process = { pid: number; parent: number; group: number; born: string; memory: number };

const pageSize = 4096;

/** Reads /proc/<pid>/stat; the command in brackets may hold spaces, so fields count from the last bracket. */
function fromProc(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    const [parent, group, born, pages] = [fields[1], fields[2], fields[19], fields[21]];
    return { pid, parent: Number(parent), group: Number(group), born: String(born), memory: Number(pages) * pageSize };
  } catch {
    return undefined;
  }
}

function fromPs(...selection: string[]): Process[] {
  const ps = spawnSync('ps', [...selection, '-o', 'pid=,ppid=,pgid=,rss=,lstart='], { encoding: 'utf8' });
  return (ps.stdout ?? '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields.length > 5)
    .map(([pid, parent, group, rss, ...born]) => ({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      born: born.join(' '),
      memory: Number(rss) * 1024,
    }));
}

const hasProc = existsSync('/proc/self/stat');

/** The process of that number, unless it has ended. */
export function findProcess(pid: number): Process | undefined {
  return hasProc ? fromProc(pid) : fromPs('-p', String(pid))[0];
}

function allProcesses(): Process[] {
  if (!hasProc) return fromPs('-ax');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => fromProc(Number(name)) ?? []);
}

/** A process's own memory and its part of what it shares, in bytes; all it holds, where the system does not tell them apart. */
export function memoryOf({ pid, memory }: Process): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : memory;
  } catch {
    return memory;
  }
}

/** Memory in bytes of a process and everything it has started; what they share counts once. */
export function treeMemory(pid: number, table: Process[] = allProcesses()): number {
  const top = table.find((process) => process.pid === pid);
  const own = top ? memoryOf(top) : 0;
  return table
    .filter((process) => process.parent === pid)
    .reduce((sum, child) => sum + treeMemory(child.pid, table), own);
}
