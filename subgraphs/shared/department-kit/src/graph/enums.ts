import { matterCategories, methods, objectKinds } from '@double-random/rules';
import { graphEnum } from './graph-enum.ts';

export const MatterCategoryEnum = graphEnum('MatterCategory', matterCategories, '事项类别（可兼有，叶县方案附件2第3行）。');
export const MethodEnum = graphEnum('Method', methods, '检查方式（开封细则第十八条）。');
export const ObjectKindEnum = graphEnum('ObjectKind', objectKinds, '检查对象种类（开封细则第九条、联合细则第二条）。');
