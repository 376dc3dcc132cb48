import { Button, Drawer, Grid, Layout, Menu, type MenuProps, Space } from 'antd';
import { useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { otherLanguage } from '../../browser/language.ts';
import { languages } from '../../labels/language.ts';
import { useMe } from '../me.tsx';
import { common } from '../words.ts';
import { type Place, placeGroups } from './places.ts';

/** Header, menu and the page itself. The menu shows the places of the roles one has. */
export function Frame() {
  const me = useMe();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const other = otherLanguage();
  const isMine = ({ roles }: Place) => roles === undefined || roles.some((role) => me.roles.includes(role));
  const groups = placeGroups.map((group) => ({ ...group, places: group.places.filter(isMine) })).filter((group) => group.places.length > 0);
  const mine = groups.flatMap((group) => group.places);
  const current = mine.filter(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)));
  const menu = (
    <nav aria-label={common.menu}>
      <Menu
        mode="inline"
        selectedKeys={current.slice(-1).map(({ path }) => path)}
        items={groups.flatMap<NonNullable<MenuProps['items']>[number]>(({ title, places }) => {
          const items = places.map((place) => ({ key: place.path, label: <Link to={place.path}>{place.title}</Link> }));
          return title ? [{ type: 'group' as const, key: title, label: title, children: items }] : items;
        })}
        onClick={() => setOpen(false)}
      />
    </nav>
  );
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header style={{ display: 'flex', alignItems: 'center', gap: wide ? 24 : 12, padding: wide ? '0 24px' : '0 12px' }}>
        <a href="#content" className="skip">
          {common.skip}
        </a>
        {!wide && (
          <Button ghost aria-expanded={open} onClick={() => setOpen(true)}>
            {common.menu}
          </Button>
        )}
        <strong style={{ color: '#fff', fontSize: wide ? 18 : 15, lineHeight: 1.3, flex: 1 }}>
          {wide ? common.title : common.shortTitle}
        </strong>
        <Space style={{ color: '#fff' }} size={wide ? 16 : 8}>
          {wide && <span lang="zh-CN">{me.name}</span>}
          <Button ghost href={other.href} lang={languages[other.language].tag}>
            {languages[other.language].name}
          </Button>
          <Button ghost href="auth/logout">
            {common.signOut}
          </Button>
        </Space>
      </Layout.Header>
      <Layout>
        {wide ? (
          <Layout.Sider width={216} className="no-print">
            {menu}
          </Layout.Sider>
        ) : (
          <Drawer
            title={common.menu}
            placement="left"
            size={280}
            open={open}
            onClose={() => setOpen(false)}
            closable={{ 'aria-label': common.close }}
          >
            <p lang="zh-CN">{me.name}</p>
            {menu}
          </Drawer>
        )}
        <Layout.Content id="content" style={{ padding: wide ? 24 : 12, background: '#f4f6f9' }}>
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}
