#!/usr/bin/env node
import { readArguments, USAGE } from './arguments.ts';
import { checkFile, UsageError } from './checks.ts';

const WRONG_USE = 2;

/** Checks all files and returns the exit status: 0 verified, 1 a check failed, 2 wrong use. */
function run(args: readonly string[]): number {
  const request = readArguments(args);
  if (!request) {
    console.error(USAGE);
    return WRONG_USE;
  }
  try {
    const outcomes = request.files.map((file) => ({ file, ...checkFile(file, request) }));
    for (const { file, lines } of outcomes) for (const line of lines) console.log(`${file}: ${line}`);
    return outcomes.every(({ ok }) => ok) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    return WRONG_USE;
  }
}

process.exitCode = run(process.argv.slice(2));
