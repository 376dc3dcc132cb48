import { readFileSync } from 'node:fs';

/**
 * The most resident memory this process ever had, in megabytes. On Linux `resourceUsage().maxRSS` begins with what the process had that
 * started this one, and is not asked.
 */
export function peakMegabytes(): number {
  if (process.platform !== 'linux') return Math.round(process.resourceUsage().maxRSS / 1024);
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))!;
  return Math.round(Number(kilobytes) / 1024);
}
