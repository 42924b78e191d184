/** Date-range transactions (Payments): every sale, refund, fee and transfer; the buyer's town and postcode are not kept. */
import type { Field, FieldType, HeaderLanguage, ReportKind } from '../kind.ts';

const LANGUAGES: readonly HeaderLanguage[] = ['en', 'de', 'fr', 'it', 'es', 'ja'];

/** A field and its headers in the order of `LANGUAGES`; `|` parts headers of one language. */
function field(type: FieldType, id: string, header: string, ...headers: readonly string[]): Field {
  const known = LANGUAGES.map((language, i) => [language, headers[i]?.split('|')] as const);
  return {
    id,
    header,
    type,
    headers: Object.fromEntries(known.filter(([, names]) => names !== undefined && names[0] !== '')),
    ...(type === 'money' || type === 'integer' ? { combine: { how: 'sum' } as const } : {}),
  };
}

function amount(id: string, header: string, ...headers: readonly string[]): Field {
  return field('money', id, header, header, ...headers);
}

function text(id: string, header: string, ...headers: readonly string[]): Field {
  return field('text', id, header, ...headers);
}

const NEEDED = { required: true } as const;

export const transactions: ReportKind = {
  id: 'transactions',
  amazonReportType: 'Date Range Report: Transaction (Payments, Reports Repository)',
  title: 'report.kind.transactions',
  sheet: 'transactions',
  key: ['marketplace', 'marketplaceName', 'date', 'settlementId', 'type', 'orderId', 'sku', 'description'],
  period: 'dated',
  repeated: 'add',
  evidence: {
    en: 'Header rows of amazon.com (30 columns), .co.uk and .in quoted in public code.',
    de: 'Quoted in public code that reads ten marketplaces.',
    fr: 'Quoted in public code that reads ten marketplaces, Belgium included.',
    it: 'Quoted in public code that reads ten marketplaces.',
    es: 'Quoted in public code that reads ten marketplaces, for Spain and Mexico; one of the two gift wrap columns of Spain was not seen whole.',
    ja: 'A genuine file of amazon.co.jp (28 columns).',
  },
  fields: [
    { id: 'marketplace', header: 'Marketplace', type: 'text' },
    {
      ...field(
        'day',
        'date',
        'Date',
        'date/time',
        'Datum/Uhrzeit',
        'date/heure',
        'Data/Ora:',
        'fecha y hora|fecha/hora',
        '日付/時間',
      ),
      role: 'day',
      ...NEEDED,
    },
    { id: 'currency', header: 'Currency', type: 'text', role: 'currency' },
    text(
      'settlementId',
      'Settlement ID',
      'settlement id',
      'Abrechnungsnummer',
      'numéro de versement',
      'Numero pagamento',
      'identificador de pago|Id. de liquidación',
      '決済番号',
    ),
    text('type', 'Type', 'type', 'Typ', 'type', 'Tipo', 'tipo', 'トランザクションの種類'),
    text(
      'orderId',
      'Order ID',
      'order id',
      'Bestellnummer',
      'numéro de la commande',
      'Numero ordine',
      'número de pedido|Id. del pedido',
      '注文番号',
    ),
    text('sku', 'SKU', 'sku', 'SKU', 'sku', 'SKU', 'sku', 'SKU'),
    text(
      'description',
      'Description',
      'description',
      'Beschreibung',
      'description',
      'Descrizione',
      'descripción',
      '説明',
    ),
    field('integer', 'quantity', 'Quantity', 'quantity', 'Menge', 'quantité', 'Quantità', 'cantidad', '数量'),
    {
      ...text(
        'marketplaceName',
        'Sold on',
        'marketplace',
        'Marketplace',
        'Marketplace|site de vente',
        'Marketplace',
        'web de Amazon|marketplace',
        'Amazon 出品サービス',
      ),
      role: 'place',
    },
    text(
      'fulfillment',
      'Fulfillment',
      'fulfillment|fulfilment',
      'Versand',
      'traitement|expédition',
      'Gestione',
      'gestión logística|cumplimiento',
      'フルフィルメント',
    ),
    {
      ...amount(
        'productSales',
        'product sales',
        'Umsätze',
        'ventes de produits',
        'Vendite',
        'ventas de productos',
        '商品売上',
      ),
      ...NEEDED,
    },
    amount(
      'productSalesTax',
      'product sales tax',
      'Produktumsatzsteuer',
      'Taxes sur la vente des produits',
      'imposta sulle vendite dei prodotti',
      'impuesto de ventas de productos',
      '商品の売上税',
    ),
    field(
      'money',
      'shippingCredits',
      'shipping credits',
      'shipping credits|postage credits',
      'Gutschrift für Versandkosten',
      "crédits d'expédition",
      'Accrediti per le spedizioni',
      'abonos de envío|créditos de envío',
      '配送料',
    ),
    amount(
      'shippingCreditsTax',
      'shipping credits tax',
      'Steuer auf Versandgutschrift',
      'taxe sur les crédits d’expédition',
      'imposta accrediti per le spedizioni',
      'impuestos por abonos de envío|impuesto de abono de envío',
      '配送料の税金',
    ),
    amount(
      'giftWrapCredits',
      'gift wrap credits',
      'Gutschrift für Geschenkverpackung',
      "crédits sur l'emballage cadeau",
      'Accrediti per confezioni regalo',
      'abonos de envoltorio para regalo|créditos por envoltorio de regalo',
      'ギフト包装手数料',
    ),
    amount(
      'giftWrapCreditsTax',
      'giftwrap credits tax',
      'Steuer auf Geschenkverpackungsgutschriften',
      'Taxes sur les crédits cadeaux',
      'imposta sui crediti confezione regalo',
      'impuesto de créditos de envoltura',
      'ギフト包装クレジットの税金',
    ),
    amount('regulatoryFee', 'Regulatory Fee'),
    amount('taxOnRegulatoryFee', 'Tax On Regulatory Fee'),
    field('money', 'pointsCost', 'Amazon points', '', '', '', '', '', 'Amazonポイントの費用'),
    amount(
      'promotionalRebates',
      'promotional rebates',
      'Rabatte aus Werbeaktionen',
      'Rabais promotionnels|Total des réductions',
      'Sconti promozionali',
      'devoluciones promocionales|descuentos promocionales',
      'プロモーション割引額',
    ),
    amount(
      'promotionalRebatesTax',
      'promotional rebates tax',
      'Steuer auf Aktionsrabatte',
      'Taxes sur les remises promotionnelles',
      'imposta sugli sconti promozionali',
      'impuestos de descuentos por promociones|impuesto de reembolsos promocionales',
      'プロモーション割引の税金',
    ),
    amount(
      'marketplaceWithheldTax',
      'marketplace withheld tax',
      'Einbehaltene Steuer auf Marketplace',
      'Taxes retenues sur le site de vente',
      'trattenuta IVA del marketplace',
      'impuesto retenido en el sitio web|impuesto de retenciones en la plataforma',
      '源泉徴収税を伴うマーケットプレイス',
    ),
    amount(
      'sellingFees',
      'selling fees',
      'Verkaufsgebühren',
      'frais de vente',
      'Commissioni di vendita',
      'tarifas de venta',
      '手数料',
    ),
    amount(
      'fbaFees',
      'fba fees',
      'Gebühren zu Versand durch Amazon',
      'Frais Expédié par Amazon',
      'Costi del servizio Logistica di Amazon',
      'tarifas de Logística de Amazon|tarifas fba',
      'FBA 手数料',
    ),
    amount(
      'otherTransactionFees',
      'other transaction fees',
      'Andere Transaktionsgebühren',
      'autres frais de transaction',
      'Altri costi relativi alle transazioni',
      'tarifas de otras transacciones|tarifas de otra transacción',
      'トランザクションに関するその他の手数料',
    ),
    amount('other', 'other', 'Andere', 'autre|autres', 'Altro', 'otro', 'その他'),
    { ...amount('total', 'total', 'Gesamt', 'total', 'totale', 'total', '合計'), ...NEEDED },
    text('transactionStatus', 'Transaction Status', 'Transaction Status', 'Transaktionsstatus'),
  ],
};
