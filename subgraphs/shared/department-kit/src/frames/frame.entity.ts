import { defineEntity, p } from '@mikro-orm/core';

/** 清册 frozen for one task: what was true at that instant, never changed afterwards. */
export const Frame = defineEntity({
  name: 'Frame',
  tableName: 'frame',
  uniques: [{ name: 'frame_request', properties: ['agency', 'taskId', 'kind', 'requestHash', 'registryVersion'] }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    taskId: p.string(),
    /** OBJECTS INSPECTORS */
    kind: p.string(),
    /** SHA-256 of the canonical request: the same request on the same registry is the same frame. */
    requestHash: p.string(),
    registryVersion: p.bigint('number'),
    request: p.json<Record<string, unknown>>(),
    rows: p.integer(),
    active: p.integer(),
    activeByMatter: p.json<Record<string, number>>(),
    hash: p.string(),
    frozenAt: p.datetime().length(3),
  },
});

/** A thousand objects of a frame: one line each (`frame-line.ts`), in order of entities. One row per object would be written for nothing. */
export const FramePageRow = defineEntity({
  name: 'FramePageRow',
  tableName: 'frame_page',
  properties: {
    frameId: p.string().primary(),
    page: p.integer().primary(),
    lines: p.text(),
  },
});

/** One inspector of a frame, in order of certificate numbers. */
export const FrameInspectorRow = defineEntity({
  name: 'FrameInspectorRow',
  tableName: 'frame_inspector',
  properties: {
    frameId: p.string().primary(),
    position: p.integer().primary(),
    inspectorId: p.string().index('frame_inspector_inspector'),
    row: p.json<Record<string, unknown>>(),
  },
});

export const frameEntities = [Frame, FramePageRow, FrameInspectorRow];
