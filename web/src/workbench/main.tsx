import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider, Skeleton } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import 'antd/dist/reset.css';
import './workbench.css';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { whoAmI } from '../browser/graph.ts';
import { language } from '../browser/language.ts';
import { FailedPage } from './frame/failed-page.tsx';
import { Frame } from './frame/frame.tsx';
import { MeContext } from './me.tsx';
import { routes, wholeScreen } from './routes.tsx';
import { theme } from './theme.ts';

const basename = `${new URL(document.baseURI).pathname}app`;
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 5_000 } } });
const router = createBrowserRouter(
  [
    { errorElement: <FailedPage />, hydrateFallbackElement: <Skeleton active />, children: wholeScreen },
    {
      element: <Frame />,
      hydrateFallbackElement: <Skeleton active />,
      // Within the frame, so that the menu stays when one room fails.
      children: [{ errorElement: <FailedPage />, children: routes }],
    },
  ],
  { basename },
);

const me = await whoAmI();
createRoot(document.getElementById('root')!).render(
  <ConfigProvider locale={language === 'en' ? enUS : zhCN} theme={theme} button={{ autoInsertSpace: false }}>
    <App>
      <QueryClientProvider client={queries}>
        <MeContext value={me}>
          <RouterProvider router={router} />
        </MeContext>
      </QueryClientProvider>
    </App>
  </ConfigProvider>,
);
