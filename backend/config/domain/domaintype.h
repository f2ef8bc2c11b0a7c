#pragma once

#include "backend/xml/table.h"

// The declarations of the domain document, for whoever generates from them (documentation, schema, tests).
namespace inn::config {

const xml::Table &domainType();

// The parts that are structures of their own.
const xml::Table &addressType();
const xml::Table &deviceLabelType();
const xml::Table &storageAuthType();
const xml::Table &encryptionSecretType();
const xml::Table &storageEncryptionType();
const xml::Table &storageHostType();
const xml::Table &storageCookieType();
const xml::Table &storageSliceType();
const xml::Table &reservationsType();
const xml::Table &sourcePciAddressType();
const xml::Table &diskSourceType();
const xml::Table &backingStoreType();
const xml::Table &mirrorType();
const xml::Table &ioTuneType();
const xml::Table &diskType();
const xml::Table &controllerType();
const xml::Table &filesystemType();
const xml::Table &hostAddressType();
const xml::Table &hostdevSourceType();
const xml::Table &hostdevType();
const xml::Table &redirdevType();
const xml::Table &usbFilterType();
const xml::Table &redirfilterType();
const xml::Table &smartcardType();
const xml::Table &hubType();
const xml::Table &leaseType();
const xml::Table &interfaceType();
const xml::Table &serialType();
const xml::Table &parallelType();
const xml::Table &consoleType();
const xml::Table &channelType();
const xml::Table &inputType();
const xml::Table &tpmType();
const xml::Table &graphicsListenType();
const xml::Table &graphicsType();
const xml::Table &soundType();
const xml::Table &videoType();
const xml::Table &graphicsChannelType();
const xml::Table &soundCodecType();
const xml::Table &audioSettingsType();
const xml::Table &audioInputType();
const xml::Table &audioOutputType();
const xml::Table &audioType();
const xml::Table &watchdogType();
const xml::Table &balloonType();
const xml::Table &rngType();
const xml::Table &nvramDeviceType();
const xml::Table &panicType();
const xml::Table &shmemType();
const xml::Table &memoryDeviceType();
const xml::Table &iommuType();
const xml::Table &vsockType();
const xml::Table &interfaceHostAddressType();
const xml::Table &filterParameterType();
const xml::Table &filterReferenceType();
const xml::Table &portForwardRangeType();
const xml::Table &portForwardType();
const xml::Table &characterSourceType();
const xml::Table &timerType();
const xml::Table &perfEventType();
const xml::Table &resourceType();
const xml::Table &securityLabelType();
const xml::Table &keyWrapCipherType();
const xml::Table &launchSecurityType();
const xml::Table &qemuArgumentType();
const xml::Table &qemuEnvironmentType();
const xml::Table &qemuAddedCapabilityType();
const xml::Table &qemuRemovedCapabilityType();
const xml::Table &qemuPropertyType();
const xml::Table &qemuDeviceType();
const xml::Table &cpuFeatureType();
const xml::Table &cpuType();
const xml::Table &bootDeviceType();
const xml::Table &osType();
const xml::Table &firmwareFeatureType();
const xml::Table &initEnvironmentType();
const xml::Table &acpiTableType();
const xml::Table &idMapUserType();
const xml::Table &idMapGroupType();
const xml::Table &sysinfoEntryType();
const xml::Table &sysinfoBiosType();
const xml::Table &sysinfoSystemType();
const xml::Table &sysinfoBaseBoardType();
const xml::Table &sysinfoChassisType();
const xml::Table &sysinfoOemStringsType();
const xml::Table &sysinfoType();
const xml::Table &featuresType();

} // namespace inn::config
