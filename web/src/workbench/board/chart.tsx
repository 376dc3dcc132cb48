import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';

interface ChartProps {
  /** What the chart shows, in one sentence: for those who do not see it. The numbers stand in a table beside it. */
  readonly label: string;
  readonly option: EChartsCoreOption;
  readonly height: number;
}

/** A chart; its library comes when the first one is shown, not with the workbench. */
export function Chart({ label, option, height }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void import('./echarts.ts').then(({ init }) => {
      if (gone || !place.current) return;
      const chart = init(place.current);
      chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
      const watch = new ResizeObserver(() => chart.resize());
      watch.observe(place.current);
      stop = () => {
        watch.disconnect();
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [option]);
  return <div ref={place} role="img" aria-label={label} style={{ width: '100%', height }} />;
}
