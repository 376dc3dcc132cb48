#!/usr/bin/env node
import { verify } from './verify.ts';

process.exitCode = verify(process.argv.slice(2), console.log, console.error);
