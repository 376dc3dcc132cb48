import type { MatterCategory, Method } from '@double-random/rules';
import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { ChecklistItem } from './checklist-item.ts';
import { MatterCategoryEnum, MethodEnum } from './enums.ts';
import { LegalBasis } from './legal-basis.ts';
import { Public } from './public.ts';

/** What every department's matter shows; joint-inspection speaks of matters through it. No key here: `schema/CONVENTIONS.md`. */
@Public()
@InterfaceType('Matter', {
  autoRegisterImplementations: false,
  description: '抽查事项（某一清单版本中的一行），已公布清单中的事项对社会公开。',
})
export abstract class Matter {
  @Public()
  @Field(() => ID, { description: '本清单版本中该事项的标识；任务锁定的就是它。' })
  id!: string;
  @Public()
  @Field(() => String, { description: '事项编码，同一部门各清单版本间不变。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '抽查事项名称。' })
  name!: string;
  @Public()
  @Field(() => String, { description: '清单所属部门编码，如 wg-psb。' })
  agency!: string;
  @Public()
  @Field(() => [MatterCategoryEnum], { description: '事项类别（集合）。' })
  categories!: MatterCategory[];
  @Public()
  @Field(() => [MethodEnum], { description: '检查方式（集合）。' })
  methods!: Method[];
  @Public()
  @Field(() => String, { nullable: true, description: '责任单位编码；未设单位的部门为空（叶县方案五（一））。' })
  responsibleUnit?: string | null;
  @Public()
  @Field(() => Int, { description: '事项版本号：内容有变动时加一。' })
  version!: number;
  @Public()
  @Field(() => Int, { nullable: true, description: '每轮抽查比例，单位：万分之一（5% = 500）；计划中另定时为空。' })
  ratioBasisPoints?: number | null;
  @Public()
  @Field(() => Int, { nullable: true, description: '每年抽查轮次上限（叶县方案附件1、2）。' })
  roundsPerYear?: number | null;
  @Public()
  @Field(() => [ChecklistItem], { description: '检查要点。' })
  checklist!: ChecklistItem[];
  @Public()
  @Field(() => [LegalBasis], { description: '抽查依据。' })
  legalBases!: LegalBasis[];
}
