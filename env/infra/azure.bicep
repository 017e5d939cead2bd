// Everything Writeback Pilot needs in Azure, without a single secret: one user-assigned identity is the bot, proves the app that
// people sign in to, and opens the store. Deploy: az deployment group create -g <group> -f azure.bicep -p resourceBaseName=… approvers=…
targetScope = 'resourceGroup'

@minLength(4)
@maxLength(20)
@description('Names of all resources begin with it; letters and digits.')
param resourceBaseName string

@maxLength(42)
@description('What people see in Teams and in sign-in logs.')
param displayName string = 'Writeback Pilot'

@description('Who approves: user:<object id> and group:<object id>, separated by commas.')
param approvers string

@description('Who may read history and export, written like approvers.')
param auditors string = ''

@description('The host name under which Teams reaches the bot, when it is not the web app\'s own.')
param customDomain string = ''

@description('B1 or larger: a bot must not sleep.')
param webAppSku string = 'B1'

@allowed([
  'Standard_LRS'
  'Standard_ZRS'
  'Standard_GRS'
  'Standard_GZRS'
])
@description('How often the trail is kept. Not every region has zones: Standard_LRS or Standard_GRS there.')
param storageSku string = 'Standard_ZRS'

param location string = resourceGroup().location

var botDomain = empty(customDomain) ? webAppHost.properties.defaultHostName : customDomain

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${resourceBaseName}-identity'
  location: location
}

module storage 'storage.bicep' = {
  name: 'storage'
  params: {
    name: take(toLower('${resourceBaseName}store'), 24)
    location: location
    sku: storageSku
    principalId: identity.properties.principalId
  }
}

module registration 'app-registration.bicep' = {
  name: 'app-registration'
  params: {
    uniqueName: '${resourceBaseName}-${uniqueString(resourceGroup().id)}'
    displayName: displayName
    botId: identity.properties.clientId
    identityPrincipalId: identity.properties.principalId
    botDomain: botDomain
  }
}

module webApp 'web-app.bicep' = {
  name: 'web-app'
  params: {
    name: webAppHost.name
    settings: {
      BOT_ID: identity.properties.clientId
      BOT_TENANT_ID: identity.properties.tenantId
      BOT_TYPE: 'UserAssignedMsi'
      BOT_DOMAIN: botDomain
      SSO_APP_ID: registration.outputs.clientId
      SSO_APP_ID_URI: registration.outputs.identifierUri
      SSO_APP_FEDERATED_CLIENT_ID: identity.properties.clientId
      APPROVERS: approvers
      AUDITORS: auditors
      STORE_URL: storage.outputs.storeUrl
    }
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: '${resourceBaseName}-bot'
    displayName: displayName
    endpoint: 'https://${botDomain}/api/messages'
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${resourceBaseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: webAppSku
  }
  properties: {
    reserved: true
  }
}

// The host exists before its settings, because the app registration needs its name and the settings need the registration.
resource webAppHost 'Microsoft.Web/sites@2023-12-01' = {
  name: '${resourceBaseName}-app'
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      // App Service writes this line at the end of a script. npm, or a shell that waits, would keep SIGTERM to itself.
      appCommandLine: 'exec node --max-semi-space-size=8 --max-old-space-size=512 bot/lib/run-bundled.mjs bot/main.ts'
      alwaysOn: true
      healthCheckPath: '/healthz'
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// Written to env/.env.<environment> by the toolkit; npm run package reads them there.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output BOT_DOMAIN string = botDomain
output SSO_APP_ID string = registration.outputs.clientId
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = webAppHost.id
