import { spoken } from '../../browser/language.ts';
import { importWords } from '../../labels/workbench/imports.ts';

/** This room's words, in the language of this page. */
export const words = spoken(importWords);
