import type { ThemeConfig } from 'antd';

/** Colours that reach WCAG 2.2 AA contrast on white (web.md §1.1, measured with axe). */
export const theme: ThemeConfig = {
  cssVar: { key: 'workbench' },
  token: {
    // Who asked the system for less movement gets dialogs that stand at once (WCAG 2.2, 2.3.3).
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#0b5cad',
    colorLink: '#0b5cad',
    colorTextSecondary: '#4a5360',
    colorTextDescription: '#4a5360',
    colorTextTertiary: '#565f6b',
    colorTextPlaceholder: '#6b7480',
    colorWarning: '#8a5300',
    colorWarningBg: '#fdf6e7',
    colorSuccess: '#1d6b34',
    colorSuccessBg: '#eaf5ec',
    colorError: '#b3261e',
    colorErrorBg: '#fdf0ea',
    colorInfoBg: '#eaf2fb',
    borderRadius: 4,
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  },
  components: { Layout: { headerBg: '#0b5cad', headerColor: '#fff', siderBg: '#fff' } },
};

/** Tag colours dark enough to be read. */
export const tones = { good: '#1d6b34', warn: '#7a5200', bad: '#b3261e', plain: '#4a5360', busy: '#0b5cad', joint: '#27409b' } as const;
