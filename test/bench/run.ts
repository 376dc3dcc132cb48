import 'reflect-metadata';
import './as-in-production.ts';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { capsFigure } from './figures/caps-figure.ts';
import { drawFigure, weightedDrawFigure } from './figures/draw-figure.ts';
import { gatewayFigure } from './figures/gateway-figure.ts';
import { importFigure } from './figures/import-figure.ts';
import { logFigure } from './figures/log-figure.ts';
import { pagesFigure } from './figures/pages-figure.ts';
import { readsFigure } from './figures/reads-figure.ts';
import { sealFigure } from './figures/seal-figure.ts';
import { visitFigure } from './figures/visit-figure.ts';
import type { Comparison } from './measure.ts';
import { lines, machine } from './report.ts';
import { type FigureOptions, openStage, peers, type Stage } from './stage.ts';

/** Each on a platform and databases of its own. */
const figures: Readonly<Record<string, (stage: Stage, options: FigureOptions) => Promise<readonly Comparison[]>>> = {
  visit: visitFigure,
  draw: drawFigure,
  'weighted-draw': weightedDrawFigure,
  seal: sealFigure,
  import: importFigure,
  pages: pagesFigure,
  reads: readsFigure,
  log: logFigure,
  caps: capsFigure,
  gateway: gatewayFigure,
};
/** Brings what it compares with over the network: nobody gets that without asking. */
const onlyWhenNamed: readonly string[] = ['gateway'];
/** A gateway alone has its subgraphs elsewhere, whatever is asked for. */
const onlyOverHttp: readonly string[] = ['gateway'];
const usage = `用法：npm run bench -- [${Object.keys(figures).join(' ')}] [--rows 100000] [--rounds N] [--transport in-process|http] [--peer ${peers.join('|')}]… [--json FILE]`;

function parsed() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        rows: { type: 'string', default: '100000' },
        rounds: { type: 'string' },
        transport: { type: 'string', default: 'in-process' },
        peer: { type: 'string', multiple: true },
        json: { type: 'string' },
      },
      allowPositionals: true,
    });
    const { transport, json } = values;
    const rows = Number(values.rows);
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    const counts = [rows, rounds ?? 1].every((n) => Number.isInteger(n) && n > 0);
    const known = positionals.every((name) => Object.hasOwn(figures, name));
    const compared = values.peer === undefined ? peers : peers.filter((peer) => values.peer!.includes(peer));
    if (compared.length < (values.peer ?? []).length) return undefined;
    if (!counts || !known || (transport !== 'in-process' && transport !== 'http')) return undefined;
    const chosen = positionals.length ? positionals : Object.keys(figures).filter((name) => !onlyWhenNamed.includes(name));
    return { chosen, rows, rounds, transport, json, peers: compared } as const;
  } catch {
    return undefined;
  }
}

async function measured(name: string, transport: 'in-process' | 'http', options: FigureOptions) {
  const stage = await openStage(transport);
  try {
    return { postgres: stage.server, results: await figures[name]!(stage, options) };
  } finally {
    await stage.stop();
  }
}

const asked = parsed();
if (!asked) {
  console.error(usage);
  process.exit(2);
}
const { chosen, rows, rounds, transport, json } = asked;
const options = { rows, peers: asked.peers, ...(rounds === undefined ? {} : { rounds }) };
console.log(`${machine()}；负载 ${loadavg()[0]!.toFixed(1)}`);
const figuresTaken: object[] = [];
for (const name of chosen) {
  const over = onlyOverHttp.includes(name) ? 'http' : transport;
  const { postgres, results } = await measured(name, over, options);
  for (const result of results) {
    figuresTaken.push({ figure: name, postgres, transport: over, ...result });
    console.log([...lines(result), `  PostgreSQL ${postgres}，落盘（fsync）开启`].join('\n'));
  }
  if (json) writeFileSync(json, `${JSON.stringify({ machine: machine(), figures: figuresTaken }, null, 2)}\n`);
}
