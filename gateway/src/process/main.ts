import { once } from 'node:events';
import { committedSupergraphs } from '@double-random/schema/committed.ts';
import { departments, jointSubgraph } from '@double-random/schema/departments';
import { pino } from 'pino';
import { GatewayConfigError, readGatewayConfig } from './config.ts';
import { startGatewayProcess } from './gateway-process.ts';

try {
  const config = readGatewayConfig([...departments.map((d) => d.code), jointSubgraph.code]);
  const logger = pino({ name: 'gateway' });
  const { url, stop } = await startGatewayProcess(config, { supergraphs: committedSupergraphs(), log: (line) => logger.info(line) });
  console.log(`网关 ${url}`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await stop();
} catch (error) {
  if (!(error instanceof GatewayConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
