import { ModuleMocker } from 'jest-mock';

/** Where the tests of a file run: in the worker itself, not in a context of V8 of the file's own (see jest-shared-modules). */
export default class OwnRealm {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {}
}
