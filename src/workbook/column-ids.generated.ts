/** The columns of every sheet by the ids under which workbooks know them; written from the sheets by `npm run docs`. */

export interface SheetColumns {
  'today': | 'status' | 'product' | 'what' | 'evidence' | 'atStake' | 'next' | 'since' | 'link' | 'decision' | 'reason'
    | 'owner' | 'figures' | 'line' | 'place' | 'order' | 'contents';
  'trends': | 'marketplace' | 'day' | 'sales' | 'adSpend' | 'acos' | 'tacos' | 'conversion' | 'cover' | 'event'
    | 'mark';
  'stock': | 'name' | 'pool' | 'sku' | 'supply' | 'demand' | 'age' | 'stranded' | 'unsellable' | 'slow'
    | 'lowInventoryFee' | 'inbound' | 'sellable' | 'inTransfer' | 'shipped' | 'receiving' | 'openOrders'
    | 'unsellableUnits' | 'perDay7' | 'perDay30' | 'perDay90' | 'pace' | 'paceLow' | 'paceHigh' | 'coverDays'
    | 'stockOutOn' | 'orderBy' | 'orderUnits' | 'transport' | 'safetyUnits' | 'age0To90' | 'age91To180' | 'age181To270'
    | 'age271To365' | 'age366Plus' | 'feeOn' | 'feeUnits' | 'supply30' | 'supply90' | 'daysOnHand' | 'sellThrough'
    | 'atStake' | 'currency' | 'asOf';
  'traffic': | 'marketplace' | 'asin' | 'name' | 'conversion' | 'sessions' | 'orders' | 'featuredOffer' | 'listing'
    | 'cause' | 'atStake' | 'currency' | 'since' | 'why' | 'sessionsNow' | 'sessionsBefore' | 'conversionNow'
    | 'conversionBefore' | 'ordersNow' | 'ordersExpected' | 'featuredOfferNow' | 'featuredOfferBefore' | 'priceNow'
    | 'priceBefore' | 'listingStatus' | 'salesChange' | 'byTraffic' | 'byConversion' | 'byPrice' | 'window'
    | 'baseline' | 'asOf';
  'ads': | 'marketplace' | 'level' | 'name' | 'acosVerdict' | 'waste' | 'clickVerdict' | 'bidVerdict' | 'harvest'
    | 'budget' | 'selling' | 'reports' | 'atStake' | 'why' | 'campaign' | 'adGroup' | 'target' | 'matchType' | 'term'
    | 'asin' | 'currency' | 'spend' | 'sales' | 'acos' | 'targetAcos' | 'clicks' | 'orders' | 'expected' | 'chance'
    | 'decidableOn' | 'ctr' | 'cpc' | 'bidNow' | 'bidAt' | 'bidLow' | 'bidHigh' | 'bidNext' | 'organicRank'
    | 'sponsoredRank' | 'window' | 'asOf';
  'customers': | 'marketplace' | 'kind' | 'about' | 'name' | 'verdict' | 'due' | 'daysLeft' | 'details' | 'next'
    | 'removal' | 'count' | 'expected' | 'rate' | 'rateBefore' | 'faultShare' | 'mainReason' | 'atStake' | 'currency'
    | 'since' | 'asOf';
  'profit': | 'marketplace' | 'sku' | 'window' | 'name' | 'verdict' | 'missing' | 'profit' | 'margin' | 'breakEven'
    | 'proposedTarget' | 'units' | 'sales' | 'vat' | 'referral' | 'fba' | 'surcharge' | 'storage' | 'returns'
    | 'landed' | 'beforeAds' | 'ads' | 'currency' | 'from' | 'to';
  'data-check': | 'marketplace' | 'source' | 'verdict' | 'units' | 'unitsDifference' | 'sales' | 'salesDifference'
    | 'spend' | 'currency' | 'reasons' | 'from' | 'to' | 'typedUnits' | 'typedSales' | 'typedNote';
  'sales-traffic': | 'marketplace' | 'sku' | 'childAsin' | 'from' | 'to' | 'parentAsin' | 'title' | 'sessions'
    | 'sessionPercentage' | 'pageViews' | 'pageViewsPercentage' | 'featuredOfferPercentage' | 'unitsOrdered'
    | 'unitSessionPercentage' | 'orderedProductSales' | 'totalOrderItems' | 'asImported' | 'currency' | 'importedAt';
  'unified-search-terms': | 'marketplace' | 'searchTerm' | 'campaignName' | 'from' | 'to'
    | 'advertisedProductMarketplace' | 'advertiserAccountId' | 'advertiserAccountName' | 'adProduct' | 'portfolioId'
    | 'campaignId' | 'adGroupId' | 'adGroupName' | 'targetId' | 'targeting' | 'matchType' | 'impressions' | 'clicks'
    | 'ctr' | 'totalCost' | 'cpc' | 'purchases' | 'sales' | 'unitsSold' | 'roas' | 'purchaseRate' | 'costPerPurchase'
    | 'purchasesPromoted' | 'salesPromoted' | 'unitsSoldPromoted' | 'purchasesHalo' | 'salesHalo' | 'unitsSoldHalo'
    | 'purchasesNewToBrand' | 'salesNewToBrand' | 'unitsSoldNewToBrand' | 'purchasesAllViews' | 'salesAllViews'
    | 'unitsSoldAllViews' | 'purchasesFromClicks' | 'salesFromClicks' | 'unitsSoldFromClicks' | 'purchasesFromViews'
    | 'salesFromViews' | 'unitsSoldFromViews' | 'purchasesCombined' | 'salesCombined' | 'unitsSoldCombined'
    | 'purchasesOffAmazon' | 'salesOffAmazon' | 'unitsSoldOffAmazon' | 'detailPageViews' | 'viewableImpressions'
    | 'longTermSales' | 'topOfSearchImpressionShare' | 'asImported' | 'acosStatus' | 'currency' | 'portfolioName'
    | 'attributionDays' | 'importedAt';
  'fba-inventory': | 'marketplace' | 'sku' | 'asin' | 'snapshotDate' | 'fnsku' | 'productName' | 'condition'
    | 'yourPrice' | 'afnFulfillableQuantity' | 'afnUnsellableQuantity' | 'afnReservedQuantity' | 'afnWarehouseQuantity'
    | 'afnTotalQuantity' | 'afnInboundWorkingQuantity' | 'afnInboundShippedQuantity' | 'afnInboundReceivingQuantity'
    | 'afnResearchingQuantity' | 'afnReservedFutureSupply' | 'afnFutureSupplyBuyable' | 'afnFcTransferQuantity'
    | 'afnOnhandBuyableQuantity' | 'asImported' | 'unitsOrdered' | 'unitsPerDay' | 'daysOfCover' | 'notListedSince'
    | 'importedAt';
  'search-terms': | 'marketplace' | 'customerSearchTerm' | 'campaignName' | 'from' | 'to' | 'adGroupName' | 'targeting'
    | 'matchType' | 'impressions' | 'clicks' | 'ctr' | 'cpc' | 'spend' | 'sales' | 'acos' | 'roas' | 'orders' | 'units'
    | 'conversionRate' | 'asImported' | 'acosStatus' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'sales-by-date': | 'marketplace' | 'from' | 'to' | 'orderedProductSales' | 'unitsOrdered' | 'totalOrderItems'
    | 'pageViews' | 'sessions' | 'featuredOfferPercentage' | 'unitSessionPercentage' | 'averageOfferCount'
    | 'averageParentItems' | 'asImported' | 'currency' | 'importedAt';
  'sales-by-parent': | 'marketplace' | 'title' | 'parentAsin' | 'from' | 'to' | 'sessions' | 'sessionPercentage'
    | 'pageViews' | 'pageViewsPercentage' | 'featuredOfferPercentage' | 'unitsOrdered' | 'unitSessionPercentage'
    | 'orderedProductSales' | 'totalOrderItems' | 'asImported' | 'currency' | 'importedAt';
  'sp-targeting': | 'marketplace' | 'targeting' | 'campaignName' | 'from' | 'to' | 'adGroupName' | 'matchType'
    | 'impressions' | 'clicks' | 'ctr' | 'cpc' | 'spend' | 'topOfSearchImpressionShare' | 'sales' | 'acos' | 'roas'
    | 'orders' | 'units' | 'conversionRate' | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays'
    | 'importedAt';
  'sp-campaigns': | 'marketplace' | 'campaignName' | 'from' | 'to' | 'campaignType' | 'targetingType' | 'status'
    | 'budget' | 'biddingStrategy' | 'impressions' | 'clicks' | 'ctr' | 'cpc' | 'spend' | 'sales' | 'acos' | 'orders'
    | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'sp-advertised-products': | 'marketplace' | 'advertisedSku' | 'advertisedAsin' | 'from' | 'to' | 'campaignName'
    | 'adGroupName' | 'impressions' | 'clicks' | 'ctr' | 'cpc' | 'spend' | 'sales' | 'acos' | 'roas' | 'orders'
    | 'units' | 'conversionRate' | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'sp-placements': | 'marketplace' | 'placement' | 'campaignName' | 'from' | 'to' | 'biddingStrategy' | 'impressions'
    | 'clicks' | 'ctr' | 'cpc' | 'spend' | 'sales' | 'acos' | 'roas' | 'orders' | 'units' | 'conversionRate'
    | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'sb-search-terms': | 'marketplace' | 'customerSearchTerm' | 'campaignName' | 'from' | 'to' | 'adGroupName'
    | 'targeting' | 'matchType' | 'impressions' | 'clicks' | 'ctr' | 'cpc' | 'spend' | 'sales' | 'acos' | 'roas'
    | 'orders' | 'units' | 'conversionRate' | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays'
    | 'importedAt';
  'sb-keywords': | 'marketplace' | 'targeting' | 'campaignName' | 'from' | 'to' | 'adGroupName' | 'matchType'
    | 'impressions' | 'clicks' | 'ctr' | 'cpc' | 'spend' | 'sales' | 'acos' | 'roas' | 'orders' | 'units'
    | 'conversionRate' | 'newToBrandOrders' | 'newToBrandSales' | 'asImported' | 'currency' | 'portfolioName'
    | 'attributionDays' | 'importedAt';
  'sb-campaigns': | 'marketplace' | 'campaignName' | 'from' | 'to' | 'costType' | 'impressions' | 'clicks' | 'ctr'
    | 'cpc' | 'spend' | 'topOfSearchImpressionShare' | 'sales' | 'acos' | 'roas' | 'orders' | 'units'
    | 'conversionRate' | 'newToBrandOrders' | 'newToBrandSales' | 'viewableImpressions' | 'detailPageViewsDpv'
    | 'brandedSearches' | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'sd-targeting': | 'marketplace' | 'targeting' | 'campaignName' | 'from' | 'to' | 'costType' | 'adGroupName'
    | 'bidOptimization' | 'viewableImpressions' | 'impressions' | 'clicks' | 'ctr' | 'cpc' | 'spend' | 'vcpm'
    | 'detailPageViewsDpv' | 'sales' | 'acos' | 'roas' | 'orders' | 'units' | 'conversionRate' | 'newToBrandOrders'
    | 'newToBrandSales' | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'unified-targets': | 'marketplace' | 'targeting' | 'campaignName' | 'from' | 'to' | 'advertisedProductMarketplace'
    | 'advertiserAccountId' | 'advertiserAccountName' | 'adProduct' | 'portfolioId' | 'campaignId' | 'adGroupId'
    | 'adGroupName' | 'targetId' | 'matchType' | 'targetType' | 'targetBid' | 'targetStatus' | 'impressions' | 'clicks'
    | 'ctr' | 'totalCost' | 'cpc' | 'purchases' | 'sales' | 'unitsSold' | 'roas' | 'purchaseRate' | 'costPerPurchase'
    | 'purchasesPromoted' | 'salesPromoted' | 'unitsSoldPromoted' | 'purchasesHalo' | 'salesHalo' | 'unitsSoldHalo'
    | 'purchasesNewToBrand' | 'salesNewToBrand' | 'unitsSoldNewToBrand' | 'purchasesAllViews' | 'salesAllViews'
    | 'unitsSoldAllViews' | 'purchasesFromClicks' | 'salesFromClicks' | 'unitsSoldFromClicks' | 'purchasesFromViews'
    | 'salesFromViews' | 'unitsSoldFromViews' | 'purchasesCombined' | 'salesCombined' | 'unitsSoldCombined'
    | 'purchasesOffAmazon' | 'salesOffAmazon' | 'unitsSoldOffAmazon' | 'detailPageViews' | 'viewableImpressions'
    | 'longTermSales' | 'topOfSearchImpressionShare' | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays'
    | 'importedAt';
  'unified-placements': | 'marketplace' | 'placement' | 'campaignName' | 'from' | 'to' | 'advertisedProductMarketplace'
    | 'advertiserAccountId' | 'advertiserAccountName' | 'adProduct' | 'portfolioId' | 'campaignId' | 'adGroupId'
    | 'adGroupName' | 'impressions' | 'clicks' | 'ctr' | 'totalCost' | 'cpc' | 'purchases' | 'sales' | 'unitsSold'
    | 'roas' | 'purchaseRate' | 'costPerPurchase' | 'purchasesPromoted' | 'salesPromoted' | 'unitsSoldPromoted'
    | 'purchasesHalo' | 'salesHalo' | 'unitsSoldHalo' | 'purchasesNewToBrand' | 'salesNewToBrand'
    | 'unitsSoldNewToBrand' | 'purchasesAllViews' | 'salesAllViews' | 'unitsSoldAllViews' | 'purchasesFromClicks'
    | 'salesFromClicks' | 'unitsSoldFromClicks' | 'purchasesFromViews' | 'salesFromViews' | 'unitsSoldFromViews'
    | 'purchasesCombined' | 'salesCombined' | 'unitsSoldCombined' | 'purchasesOffAmazon' | 'salesOffAmazon'
    | 'unitsSoldOffAmazon' | 'detailPageViews' | 'viewableImpressions' | 'longTermSales' | 'topOfSearchImpressionShare'
    | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'unified-ads': | 'marketplace' | 'advertisedProductSku' | 'campaignName' | 'from' | 'to'
    | 'advertisedProductMarketplace' | 'advertiserAccountId' | 'advertiserAccountName' | 'adProduct' | 'portfolioId'
    | 'campaignId' | 'adGroupId' | 'adGroupName' | 'advertisedProductId' | 'advertisedProductName'
    | 'advertisedProductParentId' | 'impressions' | 'clicks' | 'ctr' | 'totalCost' | 'cpc' | 'purchases' | 'sales'
    | 'unitsSold' | 'roas' | 'purchaseRate' | 'costPerPurchase' | 'purchasesPromoted' | 'salesPromoted'
    | 'unitsSoldPromoted' | 'purchasesHalo' | 'salesHalo' | 'unitsSoldHalo' | 'purchasesNewToBrand' | 'salesNewToBrand'
    | 'unitsSoldNewToBrand' | 'purchasesAllViews' | 'salesAllViews' | 'unitsSoldAllViews' | 'purchasesFromClicks'
    | 'salesFromClicks' | 'unitsSoldFromClicks' | 'purchasesFromViews' | 'salesFromViews' | 'unitsSoldFromViews'
    | 'purchasesCombined' | 'salesCombined' | 'unitsSoldCombined' | 'purchasesOffAmazon' | 'salesOffAmazon'
    | 'unitsSoldOffAmazon' | 'detailPageViews' | 'viewableImpressions' | 'longTermSales' | 'topOfSearchImpressionShare'
    | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'unified-ad-groups': | 'marketplace' | 'adGroupName' | 'campaignName' | 'from' | 'to'
    | 'advertisedProductMarketplace' | 'advertiserAccountId' | 'advertiserAccountName' | 'adProduct' | 'portfolioId'
    | 'campaignId' | 'adGroupId' | 'impressions' | 'clicks' | 'ctr' | 'totalCost' | 'cpc' | 'purchases' | 'sales'
    | 'unitsSold' | 'roas' | 'purchaseRate' | 'costPerPurchase' | 'purchasesPromoted' | 'salesPromoted'
    | 'unitsSoldPromoted' | 'purchasesHalo' | 'salesHalo' | 'unitsSoldHalo' | 'purchasesNewToBrand' | 'salesNewToBrand'
    | 'unitsSoldNewToBrand' | 'purchasesAllViews' | 'salesAllViews' | 'unitsSoldAllViews' | 'purchasesFromClicks'
    | 'salesFromClicks' | 'unitsSoldFromClicks' | 'purchasesFromViews' | 'salesFromViews' | 'unitsSoldFromViews'
    | 'purchasesCombined' | 'salesCombined' | 'unitsSoldCombined' | 'purchasesOffAmazon' | 'salesOffAmazon'
    | 'unitsSoldOffAmazon' | 'detailPageViews' | 'viewableImpressions' | 'longTermSales' | 'topOfSearchImpressionShare'
    | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays' | 'importedAt';
  'unified-campaigns': | 'marketplace' | 'campaignName' | 'from' | 'to' | 'advertisedProductMarketplace'
    | 'advertiserAccountId' | 'advertiserAccountName' | 'adProduct' | 'portfolioId' | 'campaignId'
    | 'campaignDeliveryStatus' | 'campaignBudgetAmount' | 'campaignBidStrategy' | 'impressions' | 'clicks' | 'ctr'
    | 'totalCost' | 'cpc' | 'purchases' | 'sales' | 'unitsSold' | 'roas' | 'purchaseRate' | 'costPerPurchase'
    | 'purchasesPromoted' | 'salesPromoted' | 'unitsSoldPromoted' | 'purchasesHalo' | 'salesHalo' | 'unitsSoldHalo'
    | 'purchasesNewToBrand' | 'salesNewToBrand' | 'unitsSoldNewToBrand' | 'purchasesAllViews' | 'salesAllViews'
    | 'unitsSoldAllViews' | 'purchasesFromClicks' | 'salesFromClicks' | 'unitsSoldFromClicks' | 'purchasesFromViews'
    | 'salesFromViews' | 'unitsSoldFromViews' | 'purchasesCombined' | 'salesCombined' | 'unitsSoldCombined'
    | 'purchasesOffAmazon' | 'salesOffAmazon' | 'unitsSoldOffAmazon' | 'detailPageViews' | 'viewableImpressions'
    | 'longTermSales' | 'topOfSearchImpressionShare' | 'asImported' | 'currency' | 'portfolioName' | 'attributionDays'
    | 'importedAt';
  'unified-accounts': | 'marketplace' | 'advertiserAccountName' | 'portfolioName' | 'from' | 'to'
    | 'advertisedProductMarketplace' | 'advertiserAccountId' | 'adProduct' | 'portfolioId' | 'impressions' | 'clicks'
    | 'ctr' | 'totalCost' | 'cpc' | 'purchases' | 'sales' | 'unitsSold' | 'roas' | 'purchaseRate' | 'costPerPurchase'
    | 'purchasesPromoted' | 'salesPromoted' | 'unitsSoldPromoted' | 'purchasesHalo' | 'salesHalo' | 'unitsSoldHalo'
    | 'purchasesNewToBrand' | 'salesNewToBrand' | 'unitsSoldNewToBrand' | 'purchasesAllViews' | 'salesAllViews'
    | 'unitsSoldAllViews' | 'purchasesFromClicks' | 'salesFromClicks' | 'unitsSoldFromClicks' | 'purchasesFromViews'
    | 'salesFromViews' | 'unitsSoldFromViews' | 'purchasesCombined' | 'salesCombined' | 'unitsSoldCombined'
    | 'purchasesOffAmazon' | 'salesOffAmazon' | 'unitsSoldOffAmazon' | 'detailPageViews' | 'viewableImpressions'
    | 'longTermSales' | 'topOfSearchImpressionShare' | 'asImported' | 'currency' | 'attributionDays' | 'importedAt';
  'sp-bulk': | 'marketplace' | 'entity' | 'campaignName' | 'snapshotDate' | 'campaignId' | 'adGroupId' | 'portfolioId'
    | 'adId' | 'keywordId' | 'productTargetingId' | 'adGroupName' | 'targetingType' | 'state' | 'campaignState'
    | 'adGroupState' | 'dailyBudget' | 'sku' | 'asin' | 'adGroupDefaultBid' | 'bid' | 'keywordText' | 'matchType'
    | 'biddingStrategy' | 'placement' | 'percentage' | 'productTargetingExpression' | 'impressions' | 'clicks'
    | 'spend' | 'sales' | 'orders' | 'units' | 'conversionRate' | 'acos' | 'cpc' | 'roas' | 'asImported' | 'importedAt';
  'fba-planning': | 'marketplace' | 'sku' | 'asin' | 'snapshotDate' | 'store' | 'fnsku' | 'productName' | 'condition'
    | 'available' | 'pendingRemovalQuantity' | 'invAge0To90Days' | 'invAge91To180Days' | 'invAge181To270Days'
    | 'invAge271To365Days' | 'invAge365PlusDays' | 'invAge366To455Days' | 'invAge456PlusDays' | 'unitsShippedT7'
    | 'unitsShippedT30' | 'unitsShippedT90' | 'alert' | 'recommendedAction' | 'yourPrice' | 'sellThrough' | 'salesRank'
    | 'daysOfSupply' | 'estimatedExcessQuantity' | 'estimatedStorageCostNextMonth' | 'inboundQuantity'
    | 'totalReservedQuantity' | 'unfulfillableQuantity' | 'historicalDaysOfSupply' | 'fbaMinimumInventoryLevel'
    | 'fbaInventoryLevelHealthStatus' | 'recommendedShipInQuantity' | 'recommendedShipInDate'
    | 'exemptedFromLowInventoryLevelFee' | 'lowInventoryLevelFeeAppliedInCurrentWeek'
    | 'shortTermHistoricalDaysOfSupply' | 'longTermHistoricalDaysOfSupply' | 'asImported' | 'currency'
    | 'notListedSince' | 'importedAt';
  'restock': | 'marketplace' | 'merchantSku' | 'asin' | 'snapshotDate' | 'fnsku' | 'productName' | 'price'
    | 'salesLast30Days' | 'unitsSoldLast30Days' | 'totalUnits' | 'inbound' | 'available' | 'fcTransfer'
    | 'fcProcessing' | 'customerOrder' | 'unfulfillable' | 'working' | 'shipped' | 'receiving' | 'fulfilledBy'
    | 'totalDaysOfSupply' | 'daysOfSupply' | 'alert' | 'recommendedReplenishmentQty' | 'recommendedShipDate'
    | 'recommendedAction' | 'asImported' | 'currency' | 'notListedSince' | 'importedAt';
  'reserved-inventory': | 'marketplace' | 'sku' | 'asin' | 'snapshotDate' | 'fnsku' | 'productName' | 'reservedQty'
    | 'reservedCustomerorders' | 'reservedFcTransfers' | 'reservedFcProcessing' | 'program' | 'asImported'
    | 'notListedSince' | 'importedAt';
  'stranded-inventory': | 'marketplace' | 'sku' | 'asin' | 'snapshotDate' | 'fnsku' | 'productName' | 'primaryAction'
    | 'statusPrimary' | 'statusSecondary' | 'errorMessage' | 'strandedReason' | 'dateStranded'
    | 'dateToTakeAutoRemoval' | 'fulfilledBy' | 'yourPrice' | 'fulfillableQty' | 'unfulfillableQty'
    | 'reservedQuantity' | 'inboundShippedQty' | 'asImported' | 'notListedSince' | 'importedAt';
  'inventory-ledger': | 'marketplace' | 'msku' | 'fnsku' | 'from' | 'to' | 'asin' | 'title' | 'disposition'
    | 'startingWarehouseBalance' | 'inTransitBetweenWarehouses' | 'receipts' | 'customerShipments' | 'customerReturns'
    | 'vendorReturns' | 'warehouseTransferInOut' | 'found' | 'lost' | 'damaged' | 'disposed' | 'otherEvents'
    | 'endingWarehouseBalance' | 'unknownEvents' | 'location' | 'store' | 'asImported' | 'importedAt';
  'fba-returns': | 'marketplace' | 'sku' | 'reason' | 'date' | 'orderId' | 'asin' | 'fnsku' | 'productName'
    | 'quantity' | 'fulfillmentCenterId' | 'detailedDisposition' | 'status' | 'licensePlateNumber' | 'customerComments'
    | 'asImported' | 'notListedSince' | 'importedAt';
  'fbm-returns': | 'marketplace' | 'orderId' | 'merchantSku' | 'date' | 'orderDate' | 'returnRequestStatus'
    | 'amazonRmaId' | 'asin' | 'itemName' | 'returnQuantity' | 'returnReason' | 'inPolicy' | 'returnType'
    | 'resolution' | 'aToZClaim' | 'returnDeliveryDate' | 'labelCost' | 'orderAmount' | 'refundedAmount'
    | 'orderQuantity' | 'safeTClaimState' | 'safeTClaimReimbursementAmount' | 'asImported' | 'currency'
    | 'notListedSince' | 'importedAt';
  'seller-feedback': | 'marketplace' | 'orderId' | 'rating' | 'date' | 'comments' | 'yourResponse' | 'asImported'
    | 'notListedSince' | 'importedAt';
  'active-listings': | 'marketplace' | 'sellerSku' | 'asin' | 'snapshotDate' | 'itemName' | 'listingId' | 'price'
    | 'quantity' | 'pendingQuantity' | 'openDate' | 'itemCondition' | 'fulfillmentChannel' | 'merchantShippingGroup'
    | 'businessPrice' | 'asImported' | 'notListedSince' | 'importedAt';
  'all-listings': | 'marketplace' | 'sellerSku' | 'status' | 'snapshotDate' | 'asin' | 'itemName' | 'listingId'
    | 'price' | 'quantity' | 'pendingQuantity' | 'openDate' | 'itemCondition' | 'fulfillmentChannel'
    | 'merchantShippingGroup' | 'asImported' | 'importedAt';
  'orders': | 'marketplace' | 'amazonOrderId' | 'sku' | 'date' | 'orderStatus' | 'fulfillmentChannel' | 'salesChannel'
    | 'asin' | 'productName' | 'itemStatus' | 'quantity' | 'itemPrice' | 'itemTax' | 'shippingPrice' | 'shippingTax'
    | 'giftWrapPrice' | 'giftWrapTax' | 'itemPromotionDiscount' | 'shipPromotionDiscount' | 'promotionIds'
    | 'isBusinessOrder' | 'asImported' | 'currency' | 'importedAt';
  'unshipped-orders': | 'marketplace' | 'orderId' | 'sku' | 'snapshotDate' | 'orderItemId' | 'productName'
    | 'promiseDate' | 'daysPastPromise' | 'quantityPurchased' | 'quantityShipped' | 'quantityToShip' | 'purchaseDate'
    | 'paymentsDate' | 'reportingDate' | 'shipServiceLevel' | 'shipServiceName' | 'shipCountry' | 'isBusinessOrder'
    | 'isPrime' | 'isPremiumOrder' | 'vergeOfCancellation' | 'vergeOfLateShipment' | 'asImported' | 'notListedSince'
    | 'importedAt';
  'settlements': | 'marketplace' | 'orderId' | 'amountDescription' | 'settlementId' | 'from' | 'to' | 'depositDate'
    | 'marketplaceName' | 'postedDate' | 'transactionType' | 'sku' | 'amountType' | 'amount' | 'quantityPurchased'
    | 'totalAmount' | 'asImported' | 'currency' | 'importedAt';
  'settlements-wide': | 'marketplace' | 'orderId' | 'transactionType' | 'settlementId' | 'from' | 'to' | 'depositDate'
    | 'marketplaceName' | 'postedDate' | 'sku' | 'shipmentFeeType' | 'shipmentFeeAmount' | 'orderFeeType'
    | 'orderFeeAmount' | 'quantityPurchased' | 'priceType' | 'priceAmount' | 'itemRelatedFeeType'
    | 'itemRelatedFeeAmount' | 'miscFeeAmount' | 'otherFeeAmount' | 'otherFeeReasonDescription' | 'promotionType'
    | 'promotionAmount' | 'directPaymentType' | 'directPaymentAmount' | 'otherAmount' | 'totalAmount' | 'asImported'
    | 'currency' | 'importedAt';
  'transactions': | 'marketplace' | 'orderId' | 'description' | 'date' | 'settlementId' | 'type' | 'sku' | 'quantity'
    | 'marketplaceName' | 'fulfillment' | 'productSales' | 'productSalesTax' | 'shippingCredits' | 'shippingCreditsTax'
    | 'giftWrapCredits' | 'giftWrapCreditsTax' | 'regulatoryFee' | 'taxOnRegulatoryFee' | 'pointsCost'
    | 'promotionalRebates' | 'promotionalRebatesTax' | 'marketplaceWithheldTax' | 'sellingFees' | 'fbaFees'
    | 'otherTransactionFees' | 'other' | 'total' | 'transactionStatus' | 'asImported' | 'currency' | 'importedAt';
  'reimbursements': | 'marketplace' | 'sku' | 'reason' | 'date' | 'reimbursementId' | 'caseId' | 'amazonOrderId'
    | 'fnsku' | 'asin' | 'productName' | 'condition' | 'amountPerUnit' | 'amountTotal' | 'quantityReimbursedCash'
    | 'quantityReimbursedInventory' | 'quantityReimbursedTotal' | 'originalReimbursementId'
    | 'originalReimbursementType' | 'asImported' | 'currency' | 'importedAt';
  'storage-fees': | 'marketplace' | 'asin' | 'fulfillmentCenter' | 'from' | 'to' | 'fnsku' | 'productName'
    | 'productSizeTier' | 'averageQuantityOnHand' | 'averageQuantityPendingRemoval' | 'estimatedTotalItemVolume'
    | 'volumeUnits' | 'storageRate' | 'estimatedMonthlyStorageFee' | 'totalIncentiveFeeAmount' | 'asImported'
    | 'currency' | 'importedAt';
  'fee-preview': | 'marketplace' | 'sku' | 'asin' | 'snapshotDate' | 'amazonStore' | 'fnsku' | 'productName'
    | 'yourPrice' | 'salesPrice' | 'longestSide' | 'medianSide' | 'shortestSide' | 'unitOfDimension'
    | 'itemPackageWeight' | 'unitOfWeight' | 'productSizeTier' | 'estimatedFeeTotal' | 'estimatedReferralFeePerUnit'
    | 'estimatedVariableClosingFee' | 'expectedFulfillmentFeePerUnit' | 'asImported' | 'currency' | 'notListedSince'
    | 'importedAt';
  'search-query-performance': | 'marketplace' | 'searchQuery' | 'asin' | 'from' | 'to' | 'brand' | 'searchQueryScore'
    | 'searchQueryVolume' | 'impressions' | 'impressionsOwn' | 'impressionsOwnShare' | 'clicks' | 'clicksRate'
    | 'clicksOwn' | 'clicksOwnShare' | 'clicksPrice' | 'clicksOwnPrice' | 'cartAdds' | 'cartAddsRate' | 'cartAddsOwn'
    | 'cartAddsOwnShare' | 'cartAddsPrice' | 'cartAddsOwnPrice' | 'purchases' | 'purchasesRate' | 'purchasesOwn'
    | 'purchasesOwnShare' | 'purchasesPrice' | 'purchasesOwnPrice' | 'asImported' | 'importedAt';
  'top-search-terms': | 'marketplace' | 'searchTerm' | 'asin1' | 'from' | 'to' | 'department' | 'searchFrequencyRank'
    | 'title1' | 'brand1' | 'clickShare1' | 'conversionShare1' | 'asin2' | 'title2' | 'brand2' | 'clickShare2'
    | 'conversionShare2' | 'asin3' | 'title3' | 'brand3' | 'clickShare3' | 'conversionShare3' | 'asImported'
    | 'importedAt';
  'cerebro': | 'marketplace' | 'keywordPhrase' | 'asin' | 'snapshotDate' | 'searchVolume' | 'searchVolumeTrend'
    | 'keywordSales' | 'iqScore' | 'abaTotalClickShare' | 'abaTotalConvShare' | 'h10PpcSuggBid' | 'h10PpcSuggMinBid'
    | 'h10PpcSuggMaxBid' | 'sponsoredAsins' | 'competingProducts' | 'cpr' | 'titleDensity' | 'organic'
    | 'sponsoredProduct' | 'amazonRecommended' | 'organicRank' | 'sponsoredRank' | 'sponsoredRankAvg' | 'relativeRank'
    | 'competitorRankAvg' | 'rankingCompetitorsCount' | 'competitorPerformanceScore' | 'asImported' | 'importedAt';
  'keepa': | 'marketplace' | 'title' | 'asin' | 'snapshotDate' | 'salesRankCurrent' | 'salesRank30DaysAvg'
    | 'salesRank90DaysAvg' | 'boughtInPastMonth' | 'reviewsRating' | 'reviewsRatingCount' | 'buyBox' | 'buyBox30'
    | 'buyBox90' | 'buyBoxAmazonShare90' | 'buyBoxWinnerCount90Days' | 'amazonCurrent' | 'new3rdPartyFbaCurrent'
    | 'listPriceCurrent' | 'fbaPickPackFee' | 'referralFeeShare' | 'newOfferCountCurrent' | 'asImported' | 'importedAt';
  'xray': | 'marketplace' | 'title' | 'asin' | 'snapshotDate' | 'brand' | 'price' | 'bsr' | 'rating' | 'reviewCount'
    | 'reviewVelocity' | 'activeSellers' | 'asinSales' | 'asinRevenue' | 'parentLevelSales' | 'parentLevelRevenue'
    | 'fees' | 'buyBox' | 'category' | 'sizeTier' | 'fulfillment' | 'sellerCountryRegion' | 'asImported' | 'importedAt';
  'sellersprite-keywords': | 'marketplace' | 'keyword' | 'asin' | 'snapshotDate' | 'keywordTranslation'
    | 'searchVolume' | 'organicRank' | 'organicPage' | 'sponsoredRank' | 'sponsoredPage' | 'trafficShare'
    | 'organicTrafficShare' | 'sponsoredTrafficShare' | 'keywordType' | 'trafficType' | 'relevance' | 'abaWeekRank'
    | 'purchases' | 'purchaseRate' | 'spr' | 'titleDensity' | 'products' | 'demandSupplyRatio' | 'advertisedProducts'
    | 'clickShareTop3' | 'conversionShareTop3' | 'ppcBid' | 'asImported' | 'importedAt';
  'sellersprite-products': | 'marketplace' | 'title' | 'asin' | 'snapshotDate' | 'parentAsin' | 'brand' | 'price'
    | 'coupon' | 'category' | 'bsr' | 'subcategory' | 'subcategoryBsr' | 'rating' | 'reviewCount' | 'newReviews'
    | 'activeSellers' | 'parentLevelSales' | 'parentLevelRevenue' | 'asinSales' | 'asinRevenue' | 'fees'
    | 'fulfillment' | 'buyBox' | 'sellerCountryRegion' | 'asImported' | 'importedAt';
  'competitors': | 'week' | 'marketplace' | 'product' | 'asin' | 'level' | 'title' | 'price' | 'coupon' | 'bsr'
    | 'bsrCategory' | 'subBsr' | 'subCategory' | 'rating' | 'reviews' | 'sellers' | 'changed' | 'note' | 'leadTime'
    | 'margin' | 'marginTarget' | 'lastPrice' | 'priceChange' | 'firstBsr' | 'bestBsr' | 'lastBsr' | 'bsrChange'
    | 'bsrTrend' | 'event' | 'competitorsChecked' | 'mainChecked' | 'coverage' | 'coverageByVolume' | 'suggestion'
    | 'why' | 'state' | 'filled';
  'keywords': | 'week' | 'marketplace' | 'product' | 'keyword' | 'tier' | 'volume' | 'organicRank' | 'sponsoredRank'
    | 'page' | 'firstRank' | 'bestRank' | 'lastRank' | 'rankChange' | 'event' | 'state' | 'filled';
  'week': | 'section' | 'marketplace' | 'product' | 'subject' | 'before' | 'now' | 'change' | 'trend' | 'chartWeek'
    | 'line1' | 'line2' | 'line3' | 'line4' | 'line5';
  'products': | 'marketplace' | 'sku' | 'name' | 'state' | 'asin' | 'parentAsin' | 'stage' | 'openDate' | 'fulfilment'
    | 'stockPool' | 'category' | 'targetAcos' | 'protectedTerms' | 'price' | 'currency' | 'vatRate' | 'referralFee'
    | 'fbaFee' | 'unitCost' | 'unitCostCurrency' | 'landedCost' | 'landedCostCurrency' | 'rate' | 'rateDate'
    | 'contains' | 'onSaleMonths' | 'casePack' | 'minimumOrder' | 'supplier' | 'production' | 'sea' | 'air'
    | 'receiving' | 'safetyDays' | 'filled';
  'purchase-orders': | 'order' | 'sku' | 'state' | 'units' | 'stockPool' | 'supplier' | 'transport' | 'orderedOn'
    | 'readyDue' | 'readyOn' | 'shipDue' | 'shippedOn' | 'arrivalDue' | 'arrivedOn' | 'shipmentId' | 'receivedUnits'
    | 'receivedOn' | 'unitCost' | 'paid' | 'currency' | 'paidOn' | 'note';
  'events': | 'kind' | 'event' | 'state' | 'marketplace' | 'sku' | 'from' | 'to' | 'factor' | 'extraDays' | 'note';
  'account-health': | 'date' | 'marketplace' | 'allGreen' | 'figuresVerdict' | 'messagesVerdict' | 'violationsVerdict'
    | 'returnsVerdict' | 'claimsVerdict' | 'capacityVerdict' | 'state' | 'limits' | 'odr' | 'lsr' | 'cancelRate'
    | 'vtr' | 'otdr' | 'ahr' | 'ipi' | 'capacityUsed' | 'capacityLimit' | 'messagesWaiting' | 'oldestMessage'
    | 'returnRequests' | 'oldestReturn' | 'claims' | 'claimDue' | 'violations' | 'violationDue' | 'violationNote';
  'owners': | 'area' | 'marketplace' | 'owner';
  'rules': | 'rule' | 'on' | 'sheet' | 'field' | 'operator' | 'severity' | 'threshold' | 'evidenceField'
    | 'evidenceAtLeast' | 'meaning' | 'source' | 'asOf' | 'state';
  'checklist': | 'date' | 'task' | 'done' | 'status' | 'reason' | 'by' | 'at';
  'import-log': | 'import' | 'at' | 'file' | 'how' | 'report' | 'state' | 'language' | 'marketplace' | 'from' | 'to'
    | 'sheet' | 'rowsRead' | 'rowsKept' | 'rowsAdded' | 'rowsUpdated' | 'rowsUnchanged' | 'rowsRefused'
    | 'rowsDuplicated' | 'rowsCombined' | 'problems' | 'notes';
  'kept-values': | 'import' | 'at' | 'sheet' | 'row' | 'column' | 'value' | 'written';
  'undo': | 'import' | 'sheet' | 'what' | 'cells';
  'summed-weeks': | 'sheet' | 'marketplace' | 'from' | 'to' | 'import' | 'state';
  'taught-columns': | 'sheet' | 'header' | 'field' | 'at';
  'digest': | 'table' | 'by' | 'marketplace' | 'month' | 'state' | 'import' | 'part' | 'goesOn' | 'until' | 'rows'
    | 'units' | 'money' | 'check' | 'figures';
  'history': | 'table' | 'by' | 'marketplace' | 'month' | 'state' | 'import' | 'part' | 'goesOn' | 'until' | 'rows'
    | 'units' | 'money' | 'check' | 'figures';
}
