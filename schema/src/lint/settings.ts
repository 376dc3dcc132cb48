/** What the lint rules know by name. A line here is a decision: say why beside it. */

/** Values of the runtime and the kit that several subgraphs answer with, each complete: nothing is ever fetched for them. */
export const shareableTypes: ReadonlySet<string> = new Set([
  'PageInfo',
  'UserError',
  'TrailEntry',
  'TrailConnection',
  'TrailCheck',
  // Lines inside a department's own row or answer; each comes whole with what it belongs to.
  'ChecklistItem',
  'GuidanceAnswerRecord',
  'ImportRowError',
  'InspectorChangeRecord',
  'InspectorInterestRecord',
  'InspectorLeaveRecord',
  'LegalBasis',
  'MatterChangeEntry',
  'MatterFieldChange',
  'MatterObjectCount',
  'ObjectChangeRecord',
  'RegistryConfirmationRecord',
  'RegistryFieldChange',
  'RegistryImport',
  'RegistryImportChange',
  'RegistryImportChangeConnection',
  'RegistryImportConnection',
  'RegistryImportFaultyRow',
  'RegistryImportFaultyRowConnection',
  'RegistryDifference',
  'RegistryDifferenceConnection',
  'RegistryImportPayload',
  'RegistryImportReport',
  'RegistryImportStepPayload',
  'ScopeExclusionRecord',
  'ObjectTagRecord',
  'ObjectSuccessionRecord',
  'PossibleDuplicateRecord',
  'RegistryCoverageRecord',
  'StateObjectCount',
]);

/** Root lists whose length does not grow with use. */
export const boundedLists: ReadonlySet<string> = new Set([
  'departments',
  'agencies',
  // One line per pair of departments of a region.
  'mergeOverlaps',
]);

/** First words of a query that would be a verb. */
export const queryVerbs = /^(get|list|find|fetch|load|search|query|read|show|create|update|delete|remove|set|add|make|do|run)(?=[A-Z]|$)/;

/** Names of personal data (PIPL, KF 第九条、第十条): never in the public contract, however tagged. */
export const personalData =
  /(idNumber|idCard|identityNumber|residentId|policeNumber|certificateNo$|certificateNumber$|phone|mobile|email|birth|homeAddress|gender|^sex$)/i;

/** Measured quantities that are no ratios. */
export const floatsAllowed: ReadonlySet<string> = new Set(['latitude', 'longitude']);
