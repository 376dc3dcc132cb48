import { Button, Layout, Menu, Space } from 'antd';
import { Link, Outlet, useLocation } from 'react-router';
import { useMe } from '../me.tsx';
import { places } from './places.ts';

/** Header, menu and the page itself. The menu shows the places of the roles one has. */
export function Frame() {
  const me = useMe();
  const { pathname } = useLocation();
  const mine = places.filter(({ roles }) => roles === undefined || roles.some((role) => me.roles.includes(role)));
  const current = mine.filter(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)));
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header style={{ display: 'flex', alignItems: 'center', gap: 24, padding: '0 24px' }}>
        <a href="#content" className="skip">
          跳到正文
        </a>
        <strong style={{ color: '#fff', fontSize: 18, flex: 1 }}>双随机、一公开工作台</strong>
        <Space style={{ color: '#fff' }} size={16}>
          <span>{me.name}</span>
          <Button ghost href="auth/logout">
            退出
          </Button>
        </Space>
      </Layout.Header>
      <Layout>
        <Layout.Sider width={200} breakpoint="lg" collapsedWidth={0} className="no-print">
          <nav aria-label="栏目">
            <Menu
              mode="inline"
              selectedKeys={current.slice(-1).map(({ path }) => path)}
              items={mine.map(({ path, title }) => ({ key: path, label: <Link to={path}>{title}</Link> }))}
            />
          </nav>
        </Layout.Sider>
        <Layout.Content id="content" style={{ padding: 24, background: '#f4f6f9' }}>
          <main>
            <Outlet />
          </main>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}
