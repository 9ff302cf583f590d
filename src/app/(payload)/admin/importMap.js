import { LanguageStatesCell as LanguageStatesCell_a40e727d849cd514b35f8e349068b38a } from '../../../admin/LanguageStates/LanguageStatesCell.tsx'
import { LanguageStatesField as LanguageStatesField_0bc457c427a8e02e0e673d2a0c068cd9 } from '../../../admin/LanguageStates/LanguageStatesField.tsx'
import { TitleCell as TitleCell_f9d966964c223084404878e0c256696f } from '../../../admin/TitleCell/TitleCell.tsx'
import { SourceText as SourceText_1fd1330cd90ae45b61f2eb5e37a60094 } from '../../../admin/SourceText/SourceText.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PublishedAtCell as PublishedAtCell_35156a3aa42f668b49aac6571dc022e1 } from '../../../admin/PublishedAtCell/PublishedAtCell.tsx'
import { Nothing as Nothing_1a660d4e1f6eb47af3c6dca16ec3864b } from '../../../admin/Nothing.tsx'
import { WaitingNotice as WaitingNotice_7579c261760376ccc40b049f2df80f0a } from '../../../admin/WaitingNotice/WaitingNotice.tsx'
import { UsesOfSelected as UsesOfSelected_cb7c0c843d6cc28882ef18a36d536545 } from '../../../admin/Uses/UsesOfSelected.tsx'
import { Autosave as Autosave_9d5ad10f669f36c3afe6cc7396d0b7ed } from '../../../admin/Saving/Autosave.tsx'
import { Preview as Preview_4f55c8730e23b25056aa6f22dec4788b } from '../../../admin/Preview/Preview.tsx'
import { PublishButton as PublishButton_0cd5a782db26f3bc6e2469f45aaac485 } from '../../../admin/PublishButton/PublishButton.tsx'
import { SaveDraftButton as SaveDraftButton_e8a1a42cac75ab67f0a1dab5efddfd39 } from '../../../admin/Saving/SaveDraftButton.tsx'
import { UnpublishButton as UnpublishButton_ffa9be345b4f8ee7c12e9aaabc54dbb3 } from '../../../admin/Publishing/UnpublishButton.tsx'
import { RestoreVersion as RestoreVersion_6589e1afaa479e2d3c19686c4c95d5e2 } from '../../../admin/RestoreVersion/RestoreVersion.tsx'
import { ApiKeys as ApiKeys_0bb075ed6264659cebb9532c49944139 } from '../../../admin/ApiKeys/ApiKeys.tsx'
import { NewSecret as NewSecret_7d4d9d0b89e4978e0941b2f065c4c5c7 } from '../../../admin/Webhooks/NewSecret.tsx'
import { SendAgain as SendAgain_ce11c046699d8885f10b91557c515088 } from '../../../admin/Webhooks/SendAgain.tsx'
import { Icon as Icon_ab4f77c04255121ebd5a5d7e70429e09 } from '../../../admin/Branding/Icon.tsx'
import { Logo as Logo_4309d9ad39da34bc0c322cb3e4584601 } from '../../../admin/Branding/Logo.tsx'
import { SourceDocuments as SourceDocuments_b9d35d1d6f325bd89fa1e081fe0ea013 } from '../../../admin/SourceText/SourceDocuments.tsx'
import { Savers as Savers_05b339a9c49eb83e48a4dbb15f09ffce } from '../../../admin/Saving/Savers.tsx'
import { Locks as Locks_6e459e928df750a4fb658ec69aea8634 } from '../../../admin/Locks/Locks.tsx'
import { Home as Home_0e859426a0d7c8741890823a5d34d3b8 } from '../../../admin/Home/Home.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  '/admin/LanguageStates/LanguageStatesCell.tsx#LanguageStatesCell': LanguageStatesCell_a40e727d849cd514b35f8e349068b38a,
  '/admin/LanguageStates/LanguageStatesField.tsx#LanguageStatesField': LanguageStatesField_0bc457c427a8e02e0e673d2a0c068cd9,
  '/admin/TitleCell/TitleCell.tsx#TitleCell': TitleCell_f9d966964c223084404878e0c256696f,
  '/admin/SourceText/SourceText.tsx#SourceText': SourceText_1fd1330cd90ae45b61f2eb5e37a60094,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell': RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField': RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent': LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient': InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient': FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient': HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BlocksFeatureClient': BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#TableFeatureClient': TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UploadFeatureClient': UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#LinkFeatureClient': LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#IndentFeatureClient': IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient': OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient': UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SuperscriptFeatureClient': SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SubscriptFeatureClient': SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#StrikethroughFeatureClient': StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient': BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient': ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient': HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient': ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/admin/PublishedAtCell/PublishedAtCell.tsx#PublishedAtCell': PublishedAtCell_35156a3aa42f668b49aac6571dc022e1,
  '/admin/Nothing.tsx#Nothing': Nothing_1a660d4e1f6eb47af3c6dca16ec3864b,
  '/admin/WaitingNotice/WaitingNotice.tsx#WaitingNotice': WaitingNotice_7579c261760376ccc40b049f2df80f0a,
  '/admin/Uses/UsesOfSelected.tsx#UsesOfSelected': UsesOfSelected_cb7c0c843d6cc28882ef18a36d536545,
  '/admin/Saving/Autosave.tsx#Autosave': Autosave_9d5ad10f669f36c3afe6cc7396d0b7ed,
  '/admin/Preview/Preview.tsx#Preview': Preview_4f55c8730e23b25056aa6f22dec4788b,
  '/admin/PublishButton/PublishButton.tsx#PublishButton': PublishButton_0cd5a782db26f3bc6e2469f45aaac485,
  '/admin/Saving/SaveDraftButton.tsx#SaveDraftButton': SaveDraftButton_e8a1a42cac75ab67f0a1dab5efddfd39,
  '/admin/Publishing/UnpublishButton.tsx#UnpublishButton': UnpublishButton_ffa9be345b4f8ee7c12e9aaabc54dbb3,
  '/admin/RestoreVersion/RestoreVersion.tsx#RestoreVersion': RestoreVersion_6589e1afaa479e2d3c19686c4c95d5e2,
  '/admin/ApiKeys/ApiKeys.tsx#ApiKeys': ApiKeys_0bb075ed6264659cebb9532c49944139,
  '/admin/Webhooks/NewSecret.tsx#NewSecret': NewSecret_7d4d9d0b89e4978e0941b2f065c4c5c7,
  '/admin/Webhooks/SendAgain.tsx#SendAgain': SendAgain_ce11c046699d8885f10b91557c515088,
  '/admin/Branding/Icon.tsx#Icon': Icon_ab4f77c04255121ebd5a5d7e70429e09,
  '/admin/Branding/Logo.tsx#Logo': Logo_4309d9ad39da34bc0c322cb3e4584601,
  '/admin/SourceText/SourceDocuments.tsx#SourceDocuments': SourceDocuments_b9d35d1d6f325bd89fa1e081fe0ea013,
  '/admin/Saving/Savers.tsx#Savers': Savers_05b339a9c49eb83e48a4dbb15f09ffce,
  '/admin/Locks/Locks.tsx#Locks': Locks_6e459e928df750a4fb658ec69aea8634,
  '/admin/Home/Home.tsx#Home': Home_0e859426a0d7c8741890823a5d34d3b8,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
}
