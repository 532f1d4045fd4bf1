<#import "wording.ftl" as wording>
<#assign text = wording.bulletin(b)>
<#if b.draft>
DỰ THẢO

</#if>
${b.name}

${text.lead}
<#if b.photo?? && b.photo.caption??>

[Ảnh: ${b.photo.caption}]
</#if>
<#list text.blocks as block>

<#if block.text?has_content>
${block.text}
</#if>
<#list block.items as item>
- ${item}
</#list>
</#list>
<#if b.source??>

Nguồn: ${b.source}
</#if>
<#if b.authors??>

${b.authors}
</#if>
