import { availableParallelism, cpus, totalmem } from 'node:os';

/** In general terms: enough to read figures by, and nothing that names the machine. */
export function describeMachine(ramDisk: boolean): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? process.arch;
  const disk = ramDisk ? 'files on a RAM disk' : 'files on disk';
  return `${availableParallelism()} cores (${model}), ${memory} GB of memory, ${process.platform}, Node ${process.versions.node}, ${disk}`;
}
