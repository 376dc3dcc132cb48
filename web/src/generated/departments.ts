/** Generated from the departments' profiles. */
export const departments = [
  {
    "code": "public-security",
    "title": "公安",
    "idPrefix": "ps",
    "typePrefix": "PublicSecurity",
    "objectFields": [],
    "inspectorFields": [
      {
        "name": "training",
        "title": "执法培训记录",
        "type": "TEXT",
        "basis": "YY 五（三）"
      }
    ],
    "matterFields": []
  },
  {
    "code": "civil-air-defense",
    "title": "人防",
    "idPrefix": "ca",
    "typePrefix": "CivilAirDefense",
    "objectFields": [
      {
        "name": "business",
        "title": "人防业务",
        "type": "TEXT_LIST",
        "values": {
          "EQUIPMENT": "防护设备生产安装",
          "DESIGN": "设计",
          "SUPERVISION": "监理",
          "TESTING": "质量检测",
          "DRAWING_REVIEW": "施工图审查",
          "PEACETIME_USE": "平时使用",
          "COMMUNICATION": "人防通信",
          "ALARM": "警报设施安装使用"
        },
        "required": true,
        "basis": "CD 引言"
      }
    ],
    "inspectorFields": [],
    "matterFields": [
      {
        "name": "powerListNo",
        "title": "权力清单编号",
        "type": "TEXT",
        "required": true,
        "basis": "CD 三"
      },
      {
        "name": "dutyListNo",
        "title": "责任清单编号",
        "type": "TEXT",
        "required": true,
        "basis": "CD 三"
      }
    ]
  },
  {
    "code": "market-supervision",
    "title": "市场监管",
    "idPrefix": "ms",
    "typePrefix": "MarketSupervision",
    "objectFields": [
      {
        "name": "annualReportYear",
        "title": "最近一次年度报告的年度",
        "type": "INTEGER"
      }
    ],
    "inspectorFields": [],
    "matterFields": []
  }
] as const;
