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

/** One object of a frame, in code order. */
export const FrameRow = defineEntity({
  name: 'FrameRow',
  tableName: 'frame_row',
  properties: {
    frameId: p.string().primary(),
    position: p.integer().primary(),
    objectId: p.string().index('frame_row_object'),
    /** The row as the command answers it. */
    row: p.json<Record<string, unknown>>(),
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

export const frameEntities = [Frame, FrameRow, FrameInspectorRow];
