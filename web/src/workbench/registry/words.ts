import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { inspectorWords } from '../../labels/workbench/inspectors.ts';
import { objectWords } from '../../labels/workbench/objects.ts';
import { registryWords } from '../../labels/workbench/registry.ts';
import { registryFieldWords } from '../../labels/workbench/registry-fields.ts';

/** This room's words, in the language of this page. */
export const words = spoken({ ...commonWords, ...registryWords, ...objectWords, ...inspectorWords, ...registryFieldWords });
